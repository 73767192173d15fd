import type { Kind } from '../glossary/gloss';

/** A name or term that the reader knows: it is no longer marked. JSON-safe. */
export interface KnownEntry {
  /** Glossary entry id, see `Gloss.entry`. */
  readonly entry: string;
  readonly kind: Kind;
  /** The name in the language of the page. */
  readonly headword: string;
  readonly rendering: string;
  /** When the reader said so, in epoch milliseconds. */
  readonly at: number;
}
