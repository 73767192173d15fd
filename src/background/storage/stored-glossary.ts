import type { OwnBlock } from '../../core/own-glossary/compile-own';
import type { OwnEntry, OwnGlossary } from '../../core/own-glossary/own-entry';

/** A glossary as it is stored, without its entries. */
export interface StoredGlossary extends OwnGlossary {
  /** Its place among the others, from the first on. */
  readonly order: number;
  /** When it was deleted, in epoch milliseconds; null while it is in use. */
  readonly deletedAt: number | null;
}

/** Some of the entries of a glossary: see `packShard`. */
export interface StoredShard {
  readonly glossary: string;
  readonly shard: number;
  readonly packed: string;
}

/** A compiled glossary, which can be made anew from the shards at any time. */
export interface StoredBlocks {
  readonly glossary: string;
  /** The revision of the glossary that was compiled. */
  readonly revision: number;
  readonly blocks: readonly OwnBlock[];
}

/** An entry that was deleted and can be brought back. */
export interface BinnedEntry {
  readonly glossary: string;
  readonly id: string;
  readonly entry: OwnEntry;
  /** Epoch milliseconds. */
  readonly deletedAt: number;
}
