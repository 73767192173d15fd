import { type Kind, MARKED_KINDS } from '../glossary/gloss';
import type { CountedEntry } from './count-entries';

/** The entries of one kind. */
export interface EntryGroup {
  readonly kind: Kind;
  readonly entries: readonly CountedEntry[];
}

/**
 * Groups entries by kind, people first and numbers last. In a group the most mentioned come first,
 * among equals the one that the article mentions first.
 */
export function groupEntries(entries: readonly CountedEntry[]): readonly EntryGroup[] {
  return MARKED_KINDS.map((kind) => ({
    kind,
    entries: entries
      .filter(({ gloss }) => gloss.kind === kind)
      .sort((one, other) => other.count - one.count),
  })).filter((group) => group.entries.length > 0);
}
