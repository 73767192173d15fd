import type { Prefix } from '../arabic/inflection/prefixes';
import type { PieceRole } from './word-gloss';

/** A letter that is written before a word. */
export interface CliticSense {
  readonly role: PieceRole;
  /** Of the interface's text. */
  readonly key: string;
  readonly vocalised: string;
  /** In a literal English rendering; '' where English says it otherwise. */
  readonly english: string;
}

const clitic = (role: PieceRole, key: string, vocalised: string, english: string): CliticSense => ({
  role,
  key,
  vocalised,
  english,
});

const CLITICS: Readonly<Record<string, CliticSense>> = {
  و: clitic('conjunction', 'word_clitic_wa', 'وَ', 'and'),
  ف: clitic('conjunction', 'word_clitic_fa', 'فَ', 'so'),
  ب: clitic('preposition', 'word_clitic_bi', 'بِ', 'in/by'),
  ل: clitic('preposition', 'word_clitic_li', 'لِ', 'for'),
  ك: clitic('preposition', 'word_clitic_ka', 'كَ', 'like'),
  ال: clitic('article', 'word_clitic_al', 'ال', 'the'),
  س: clitic('future', 'word_clitic_sa', 'سَ', ''),
  أ: clitic('particle', 'word_clitic_a', 'أَ', ''),
};

/** ل means something else before a verb. */
const LAM_OF_PURPOSE = clitic('particle', 'word_clitic_li_verb', 'لِ', 'so that');
const LAM_OF_EMPHASIS = clitic('particle', 'word_clitic_la', 'لَ', 'indeed');

/** What a clitic of a prefix means there. */
export function cliticSense(letter: string, { kind }: Prefix): CliticSense | null {
  if (letter === 'ل' && kind === 'present') return LAM_OF_PURPOSE;
  if (letter === 'ل' && kind === 'emphatic') return LAM_OF_EMPHASIS;
  return CLITICS[letter] ?? null;
}
