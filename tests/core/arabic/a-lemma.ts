import type { Lemma } from '../../../src/core/lexicon/lemma';

/** A line of the lexicon with what a test does not care about filled in. */
export function aLemma(known: Pick<Lemma, 'lemma' | 'pos'> & Partial<Lemma>): Lemma {
  return {
    root: '',
    form: '',
    present: '',
    masdars: [],
    plurals: [],
    gender: '',
    feminine: null,
    band: 5,
    glosses: ['gloss'],
    note: '',
    parts: '',
    verb: '',
    ...known,
  };
}
