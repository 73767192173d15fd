import type { Note } from '../../core/notes/note';
import type { HamishDatabase } from './database';

/** Keeps the reader's notes. Every method answers only once its transaction is complete. */
export interface NotesStore {
  /** Adds or updates a note; an update keeps `createdAt`. Safe to repeat. */
  save(note: Note): Promise<Note>;
  /** All notes, newest first. */
  list(): Promise<readonly Note[]>;
  /** The notes of one article, newest first. */
  ofPage(url: string): Promise<readonly Note[]>;
  /** Unknown ids are ignored. */
  remove(ids: readonly string[]): Promise<void>;
  /** Writes all notes as they are, or none of them. */
  putAll(notes: readonly Note[]): Promise<void>;
}

/** Makes the store on top of `database`. */
export function createNotesStore(database: HamishDatabase): NotesStore {
  const { notes } = database;
  return {
    save: (note) =>
      // Reading and writing in one transaction: two savings at once keep the same `createdAt`.
      database.transaction('rw', notes, async () => {
        const existing = await notes.get(note.id);
        const saved = { ...note, createdAt: existing?.createdAt ?? note.createdAt };
        await notes.put(saved);
        return saved;
      }),

    list: () =>
      database.transaction('r', notes, () => notes.orderBy('createdAt').reverse().toArray()),

    ofPage: (url) =>
      database.transaction('r', notes, async () => {
        const found = await notes.where('source.url').equals(url).sortBy('createdAt');
        return found.reverse();
      }),

    remove: (ids) => database.transaction('rw', notes, () => notes.bulkDelete([...ids])),

    putAll: (all) =>
      database.transaction('rw', notes, async () => {
        await notes.bulkPut([...all]);
      }),
  };
}
