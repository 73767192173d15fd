/** A word of the lexicon as its line tells it. */
export interface Lemma {
  /** Vocalised; a verb in the past with its ending, a noun without. */
  readonly lemma: string;
  /** Three to five radicals, hamza as ء; '' where there is none. */
  readonly root: string;
  /** `verb`, `noun`, `adj`, or what a function word is: `prep`, `conj`, `num` … */
  readonly pos: string;
  /** `I` to `X`, `Q1`, `Q2`, `Q4` for verbs, else ''. */
  readonly form: string;
  /** Vowels of the present stem of form I, else ''. */
  readonly present: string;
  /** Verbal nouns of a verb. */
  readonly masdars: readonly string[];
  /** Plurals of a noun: broken ones as written, `ات`, `ون`, `-`. */
  readonly plurals: readonly string[];
  /** `m`, `f` or `mf` for nouns, else ''. */
  readonly gender: string;
  /** For adjectives: '' regular, `=` the same, else as written; null for other words. */
  readonly feminine: string | null;
  /** How frequent the word is in news: 1 rare to 9. */
  readonly band: number;
  /** English, the sense of news first; never empty. */
  readonly glosses: readonly string[];
  /** Prepositions that change the sense. */
  readonly note: string;
  /**
   * What the word is made of, where that is not itself: proclitics, then the word it is a form of,
   * as it is written in its dictionary: `ب+ال+نِسْبَة` for بِالنِّسْبَةِ, `هُوَ` for هِيَ.
   */
  readonly parts: string;
  /** The verb that a participle or verbal noun without a line of its own was derived from. */
  readonly verb: string;
}

/** What the files of lemmas hold, by the folder they lie in. */
export const LEMMA_COLUMNS = {
  verbs: ['lemma', 'root', 'form', 'present', 'masdar', 'band', 'gloss', 'note'],
  nouns: ['lemma', 'root', 'gender', 'plural', 'band', 'gloss', 'note'],
  adjectives: ['lemma', 'root', 'feminine', 'plural', 'band', 'gloss', 'note'],
  function: ['lemma', 'root', 'pos', 'parts', 'band', 'gloss', 'note'],
} as const;

/** A folder of lemma files. */
export type LemmaFolder = keyof typeof LEMMA_COLUMNS;
