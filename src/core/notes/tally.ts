import type { Counted } from './note-index';

/** Counts how often names occur. */
export interface Tally {
  /** `shown` is how to write a name that is new, where that is not the name itself. */
  add(name: string, by: 1 | -1, shown?: string): void;
  of(name: string): number;
  /** The names that occur, as they are to be written. */
  all(): readonly Counted[];
}

/** Makes a tally without names. */
export function createTally(): Tally {
  const counts = new Map<string, { readonly name: string; readonly count: number }>();
  return {
    add(name, by, shown = name) {
      const before = counts.get(name);
      const count = (before?.count ?? 0) + by;
      if (count <= 0) counts.delete(name);
      else counts.set(name, { name: before?.name ?? shown, count });
    },
    of: (name) => counts.get(name)?.count ?? 0,
    all: () => [...counts.values()],
  };
}
