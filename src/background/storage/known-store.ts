import type { KnownEntry } from '../../core/known/known-entry';
import type { HamishDatabase } from './database';

/** Keeps what the reader knows. Every method answers only once its transaction is complete. */
export interface KnownStore {
  /** Safe to repeat: the first time stays. */
  add(known: KnownEntry): Promise<void>;
  /** Those of some entries that are known. */
  among(entries: readonly string[]): Promise<readonly string[]>;
  /** Unknown entries are ignored. */
  remove(entries: readonly string[]): Promise<void>;
  /** Everything known, the newest first. */
  list(): Promise<readonly KnownEntry[]>;
}

/** Makes the store on top of `database`. */
export function createKnownStore(database: HamishDatabase): KnownStore {
  const { known } = database;
  return {
    add: (entry) =>
      database.transaction('rw', known, async () => {
        if ((await known.get(entry.entry)) === undefined) await known.put(entry);
      }),
    among: (entries) =>
      database.transaction('r', known, async () => {
        const found = await known.bulkGet([...entries]);
        return found.flatMap((each) => each?.entry ?? []);
      }),
    remove: (entries) => database.transaction('rw', known, () => known.bulkDelete([...entries])),
    list: () => database.transaction('r', known, () => known.orderBy('at').reverse().toArray()),
  };
}
