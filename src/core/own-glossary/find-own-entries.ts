import { foldForSearch } from '../text/fold-for-search';
import { createWordSearch } from '../text/word-search';
import type { OwnEntry } from './own-entry';

/** Which entries of a glossary are wanted. */
export interface OwnQuery {
  /** Words that must all occur; all entries where it is empty. */
  readonly text: string;
  /** How many of those found to pass over. */
  readonly offset: number;
  /** How many to give at most. */
  readonly limit: number;
}

/** Some of the entries that were found, and how many there are of them. */
export interface FoundEntries {
  readonly entries: readonly OwnEntry[];
  readonly total: number;
}

/** Answers queries about the entries of one glossary: the last changed first, then by their letters. */
export function createOwnFinder(entries: readonly OwnEntry[]): (query: OwnQuery) => FoundEntries {
  const keys = new Map(entries.map((entry) => [entry, foldForSearch(entry.headword)]));
  const keyOf = (entry: OwnEntry) => keys.get(entry) ?? '';
  const sorted = entries.toSorted(
    (a, b) => b.at - a.at || (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0),
  );
  const search = createWordSearch<OwnEntry>(({ headword, variants, renderings, description }) =>
    [headword, ...variants, ...renderings, description].join(' '),
  );
  return ({ text, offset, limit }) => {
    const found = search(sorted, text);
    return { entries: found.slice(offset, offset + limit), total: found.length };
  };
}
