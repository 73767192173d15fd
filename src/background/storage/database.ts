import Dexie, { type Table } from 'dexie';
import type { Note } from '../../core/notes/note';

/** The extension's own storage. */
export type HamishDatabase = Dexie & { readonly notes: Table<Note, string> };

/**
 * Opens the storage on first use. `strict` makes a transaction complete only when it is on the
 * disk: a note that the reader was told is saved survives a power cut.
 *
 * To change the schema add `version(2)` below `version(1)`; never edit a version that was shipped.
 */
export function openDatabase(name = 'hamish'): HamishDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  database.version(1).stores({
    notes: 'id, entry, kind, source.url, createdAt, updatedAt, *tags',
  });
  return database as HamishDatabase;
}
