import type { Gloss } from './gloss';

/**
 * How a form of an entry relates to its headword. The number is stored in the compiled glossary:
 * append only.
 */
export const FORM_TYPES = ['headword', 'variant', 'indefinite', 'inflected'] as const;

/** One of `FORM_TYPES`. */
export type FormType = (typeof FORM_TYPES)[number];

/** One spelling under which an entry is found. */
export interface EntryForm {
  /** As written, before folding. */
  readonly written: string;
  readonly type: FormType;
}

/** An entry as it goes into the compiled glossary: its gloss and every spelling of it. */
export interface Entry {
  readonly gloss: Gloss;
  readonly forms: readonly EntryForm[];
}
