import type { Analysis } from '../arabic/analyse';
import type { Tense } from './english-verb';

/** The tense of a verb, as its prefix and the class of its stem tell it. */
export function tenseOf({ prefix, stem }: Pick<Analysis, 'prefix' | 'stem'>): Tense {
  if (prefix.kind === 'future') return 'future';
  if (prefix.person !== '') return 'present';
  return stem.class.startsWith('imperative') ? 'order' : 'past';
}
