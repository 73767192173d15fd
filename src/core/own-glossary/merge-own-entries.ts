import type { OwnEntry } from './own-entry';

/** What an import changes: the entries to write, and how many of them are new. */
export interface OwnMerge {
  readonly changed: readonly OwnEntry[];
  readonly added: number;
}

/**
 * Merges entries into a glossary. One that has the same name and best rendering as one that is
 * there takes its place; one that is there as it is stays untouched. Of those that come twice the
 * last one counts.
 */
export function mergeOwnEntries(
  there: readonly OwnEntry[],
  incoming: readonly OwnEntry[],
): OwnMerge {
  const known = new Map(there.map((entry) => [keyOf(entry), entry]));
  const ids = new Set(there.map(({ id }) => id));
  const changed = new Map<string, OwnEntry>();
  let added = 0;
  for (const entry of incoming) {
    const key = keyOf(entry);
    const before = known.get(key);
    const id = before?.id ?? changed.get(key)?.id ?? entry.id;
    const next = { ...entry, id };
    if (before !== undefined && isSame(before, next)) changed.delete(key);
    else {
      if (before === undefined && !changed.has(key) && !ids.has(id)) added++;
      changed.set(key, next);
    }
  }
  return { changed: [...changed.values()], added };
}

function keyOf({ from, to, headword, renderings }: OwnEntry): string {
  return [from, to, headword, renderings[0]].join('\u0000');
}

/** Whether two entries say the same, whenever they were changed. */
function isSame(one: OwnEntry, other: OwnEntry): boolean {
  return JSON.stringify({ ...one, at: 0 }) === JSON.stringify({ ...other, at: 0 });
}
