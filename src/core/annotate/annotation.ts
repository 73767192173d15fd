import type { Gloss } from '../glossary/gloss';

/** A piece written together with a name but not part of it, such as و "and" in وبيلاروسيا. */
export interface Clitic {
  /** As it is written in the text, without diacritics. */
  readonly form: string;
  /** What it means in the language of the explanations. */
  readonly gloss: string;
}

/** One marked name or term. Offsets are UTF-16 code units into the given text. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  /** The marked text itself: `text.slice(start, end)`. */
  readonly surface: string;
  readonly gloss: Gloss;
  /** Proclitics on the first word, in writing order. */
  readonly clitics: readonly Clitic[];
  /** What matched and why, in a few words, for tests and curious readers. */
  readonly why: string;
}
