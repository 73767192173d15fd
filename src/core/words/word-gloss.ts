import type { PartOfSpeech } from '../lexicon/lexicon-format';

/** What a piece of a written word does. */
export type PieceRole =
  | 'conjunction'
  | 'preposition'
  | 'article'
  | 'future'
  | 'particle'
  | 'person'
  | 'stem'
  | 'ending'
  | 'pronoun';

/** Something to say: a text of the interface by its key, or English as it stands in the lexicon. */
export type Wording = { readonly key: string } | { readonly english: string };

/** A piece of a word as it is written: و and كتاب and هم of وكتابهم. */
export interface WordPiece {
  /** As on the page, without signs. */
  readonly written: string;
  readonly role: PieceRole;
  readonly meaning: Wording;
}

/** One way to read a word. */
export interface ReadingGloss {
  /** Id in the compiled lexicon. */
  readonly lemma: number;
  /** The dictionary's word, vocalised. */
  readonly headword: string;
  /** The word as it stands here, vocalised as far as its ending is sure. */
  readonly vocalised: string;
  /** Radicals without spaces, '' where there is none. */
  readonly root: string;
  readonly pos: PartOfSpeech;
  /** `I` to `X`, `Q1` … for verbs, else ''. */
  readonly form: string;
  readonly pieces: readonly WordPiece[];
  /** The word as it stands here in English: `and they will write it`. */
  readonly english: string;
  /** Keys of the interface's texts that tell what the word's shape means. */
  readonly facts: readonly string[];
  /** English senses, the one of news first. */
  readonly glosses: readonly string[];
  /** Prepositions that change the sense: `بِ: bring`. */
  readonly note: string;
}

/** What a word of a text means here; JSON-safe. */
export interface WordGloss {
  /** As it is written in the text. */
  readonly surface: string;
  /** The likeliest first, five at most; [] where the word is not known. */
  readonly readings: readonly ReadingGloss[];
}

/** A word of the lexicon among others of its root. */
export interface FamilyMember {
  readonly lemma: number;
  readonly headword: string;
  readonly pos: PartOfSpeech;
  readonly form: string;
  readonly gloss: string;
}

/** A word of the lexicon by itself. */
export interface LemmaGloss {
  readonly lemma: number;
  readonly headword: string;
  readonly root: string;
  readonly pos: PartOfSpeech;
  readonly form: string;
  readonly glosses: readonly string[];
  readonly note: string;
  /** Broken plurals as written; `ات` and `ون` stand for the sound ones. */
  readonly plurals: readonly string[];
  readonly masdars: readonly string[];
}

/** A word of a sentence with one short gloss; `null` for what is no Arabic word. */
export interface SentenceWord {
  /** UTF-16 code units into the sentence. */
  readonly start: number;
  readonly end: number;
  /** As it is written, with the signs that touch it: quotation marks, a full stop. */
  readonly written: string;
  readonly vocalised: string;
  readonly english: string;
}
