import type { Gloss } from '../glossary/gloss';

/** A name or term of an article, and how often it is mentioned there. JSON-safe. */
export interface CountedEntry {
  readonly gloss: Gloss;
  readonly count: number;
}

/** Each entry once, in the order of first mention; of several glosses the first one speaks for it. */
export function countEntries(mentions: readonly { readonly gloss: Gloss }[]): CountedEntry[] {
  const byEntry = new Map<string, { gloss: Gloss; count: number }>();
  for (const { gloss } of mentions) {
    const known = byEntry.get(gloss.entry);
    if (known === undefined) byEntry.set(gloss.entry, { gloss, count: 1 });
    else known.count++;
  }
  return [...byEntry.values()];
}
