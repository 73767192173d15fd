import type { Kind } from '../glossary/gloss';
import type { NoteColour } from './note';

/** What the reader looks for; null means anything. JSON-safe. */
export interface NoteQuery {
  /** Every word of it has to occur somewhere in the note, however it is spelt. */
  readonly text: string;
  readonly kind: Kind | null;
  readonly tag: string | null;
  readonly site: string | null;
  readonly colour: NoteColour | null;
  /** The first day on which the note may have been made, `2024-05-01`. */
  readonly from: string | null;
  /** The last such day. */
  readonly to: string | null;
  /** Glossary entries or lemmas: all meetings with these names and words. */
  readonly entries: readonly string[] | null;
}

/** The query that every note answers. */
export const EVERYTHING: NoteQuery = {
  text: '',
  kind: null,
  tag: null,
  site: null,
  colour: null,
  from: null,
  to: null,
  entries: null,
};

/** By what notes stand together in the list; names and lemmas are their entries. */
export const GROUPINGS = ['article', 'name', 'date'] as const;

export type Grouping = (typeof GROUPINGS)[number];
