import { normalise } from '../arabic/normalise';
import type { Gloss } from '../glossary/gloss';
import type { Annotation } from './annotation';

/** Shorter surnames (لي, آن) are part of too many names. */
const SHORTEST_SURNAME = 3;

/**
 * Lets a surname that stands alone stand for the person whose full name the article has: after
 * بالاز سالونتاي, a lone سالونتاي is explained with the full name. A surname that several persons
 * of the article share is left alone.
 */
export function linkSurnames(blocks: readonly (readonly Annotation[])[]): Annotation[][] {
  const persons = new Map<string, Gloss | null>();
  for (const { gloss } of blocks.flat()) {
    if (gloss.kind !== 'person') continue;
    const surname = surnameOf(gloss.headword);
    if (surname === null) continue;
    const known = persons.get(surname);
    const isOther = known !== undefined && known?.entry !== gloss.entry;
    persons.set(surname, isOther ? null : gloss);
  }
  return blocks.map((annotations) => annotations.map((each) => linked(each, persons)));
}

function linked(annotation: Annotation, persons: ReadonlyMap<string, Gloss | null>): Annotation {
  const { gloss } = annotation;
  if (gloss.source !== 'guess' || gloss.kind !== 'person') return annotation;
  const name = normalise(gloss.headword).text;
  const person = name.includes(' ') ? undefined : persons.get(name);
  return person ? { ...annotation, gloss: person, why: 'surname' } : annotation;
}

/** The last word of a name of several words, folded. */
function surnameOf(headword: string): string | null {
  const words = normalise(headword).text.split(' ');
  const last = words.at(-1) ?? '';
  return words.length > 1 && last.length >= SHORTEST_SURNAME ? last : null;
}
