import type { Kind } from '../glossary/gloss';

/** The kinds that an entry of the reader's own can have. */
export const OWN_KINDS = [
  'term',
  'person',
  'place',
  'organisation',
  'nationality',
  'event',
] as const satisfies readonly Kind[];

/** One of `OWN_KINDS`. */
export type OwnKind = (typeof OWN_KINDS)[number];

/** A name or term that the reader put into a glossary. JSON-safe. */
export interface OwnEntry {
  /** Made by the caller, unique within its glossary. */
  readonly id: string;
  /** The name as it stands in texts, with diacritics where the reader wrote them. */
  readonly headword: string;
  /** Other spellings under which it is found. */
  readonly variants: readonly string[];
  /** What it is called in the other language, best first; never empty. */
  readonly renderings: readonly string[];
  readonly kind: OwnKind;
  /** What it is, in the language of the renderings; may be empty. */
  readonly description: string;
  /** BCP 47 tag of the language of the headword. */
  readonly from: string;
  /** BCP 47 tag of the language of the renderings. */
  readonly to: string;
  /** When it was last changed, in epoch milliseconds. */
  readonly at: number;
}

/** A glossary of the reader's own, without its entries. JSON-safe. */
export interface OwnGlossary {
  /** Made by the caller. */
  readonly id: string;
  /** Empty for the one that is made when the first entry is added: pages name it. */
  readonly name: string;
  /** Whether its entries are marked in articles. */
  readonly on: boolean;
  /** Languages that new entries are given. BCP 47 tags. */
  readonly from: string;
  readonly to: string;
  /** How many entries it has. */
  readonly count: number;
  /** Grows with every change of its entries. */
  readonly revision: number;
}

/** How the ids of glossaries begin that collect what the reader adds while reading. */
export const COLLECTION = 'mine';
