import type { Lexicon } from '../lexicon/open-lexicon';
import type { LemmaGloss } from './word-gloss';

/** A word of the lexicon by itself; null for an id that the lexicon does not have. */
export function describeLemma(id: number, lexicon: Lexicon): LemmaGloss | null {
  if (!Number.isInteger(id) || id < 0 || id >= lexicon.lemmaCount) return null;
  const { lemma, root, pos, form, glosses, note, plurals, masdars } = lexicon.lemma(id);
  return {
    lemma: id,
    headword: lemma,
    root,
    pos,
    form,
    glosses,
    note,
    plurals: plurals.filter((plural) => plural !== '-'),
    masdars,
  };
}
