import type { Kind } from '../glossary/gloss';

/** Finds a passage again by its words: W3C Web Annotation's TextQuoteSelector. */
export interface TextQuoteSelector {
  /** Up to 32 UTF-16 code units before the passage. */
  readonly prefix: string;
  readonly exact: string;
  /** Up to 32 UTF-16 code units after the passage. */
  readonly suffix: string;
}

/** Finds a passage by offsets (UTF-16 code units) into the article's text: W3C TextPositionSelector. */
export interface TextPositionSelector {
  readonly start: number;
  readonly end: number;
}

/** The article a note was taken from. */
export interface NoteSource {
  /** The canonical address: see `canonicalUrl`. */
  readonly url: string;
  readonly title: string;
  /** The site's host name without `www.`. */
  readonly site: string;
  /** The article's own date as an ISO 8601 string, or null where the page names none. */
  readonly published: string | null;
  /** BCP 47 tag of the article's language. */
  readonly language: string;
}

/** The colours a note can have in the page and in the notebook. */
export const NOTE_COLOURS = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;

export type NoteColour = (typeof NOTE_COLOURS)[number];

/** What the reader saved: a name, word or passage met in an article, with their own words. JSON-safe. */
export interface Note {
  /** Made by the caller from the entry and the article's address: see `noteId`. */
  readonly id: string;
  /** Glossary entry id, see `Gloss.entry`; for a passage `passage/` and a hash of its place and words. */
  readonly entry: string;
  readonly kind: Kind;
  /** As it stood in the article, clitics included. */
  readonly surface: string;
  /** The name in the language of the page, vocalised where known. */
  readonly headword: string;
  /** Best rendering at the time of saving. */
  readonly rendering: string;
  /** The sentence it stood in. */
  readonly sentence: string;
  readonly source: NoteSource;
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
  /** The reader's own text; may be empty. */
  readonly text: string;
  readonly tags: readonly string[];
  readonly colour: NoteColour;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** Epoch milliseconds. */
  readonly updatedAt: number;
}
