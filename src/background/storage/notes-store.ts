import type { BinnedNote } from '../../core/notes/binned-note';
import { changeTags, type TagChange } from '../../core/notes/change-tags';
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
  /**
   * Puts notes into the bin; unknown ids are ignored.
   *
   * @param at epoch milliseconds
   */
  remove(ids: readonly string[], at: number): Promise<void>;
  /** The deleted notes, the last deleted first, without those deleted up to `until`, which go. */
  binned(until: number): Promise<readonly BinnedNote[]>;
  /**
   * Takes notes out of the bin; a note that was saved anew since then stays as it is. Gives the
   * notes that are there afterwards. Safe to repeat.
   */
  restore(ids: readonly string[]): Promise<readonly Note[]>;
  /** Deletes from the bin for good. */
  purge(ids: readonly string[]): Promise<void>;
  /** Changes the tags of all these notes, or of none; unknown ids are ignored. Safe to repeat. */
  tag(ids: readonly string[], change: TagChange): Promise<void>;
  /** Writes all notes as they are, or none of them. */
  putAll(notes: readonly Note[]): Promise<void>;
}

/** Makes the store on top of `database`. */
export function createNotesStore(database: HamishDatabase): NotesStore {
  const { notes, bin } = database;
  const present = (ids: readonly string[]) => notes.where('id').anyOf(ids).toArray();
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

    remove: (ids, at) =>
      database.transaction('rw', notes, bin, async () => {
        const found = await present(ids);
        await bin.bulkPut(found.map((note) => ({ id: note.id, note, deletedAt: at })));
        await notes.bulkDelete([...ids]);
      }),

    binned: (until) =>
      database.transaction('rw', bin, async () => {
        await bin.where('deletedAt').belowOrEqual(until).delete();
        return bin.orderBy('deletedAt').reverse().toArray();
      }),

    restore: (ids) =>
      database.transaction('rw', notes, bin, async () => {
        const saved = new Set((await present(ids)).map(({ id }) => id));
        const binned = await bin.where('id').anyOf(ids).toArray();
        await notes.bulkAdd(binned.filter(({ id }) => !saved.has(id)).map(({ note }) => note));
        await bin.bulkDelete([...ids]);
        return present(ids);
      }),

    purge: (ids) => database.transaction('rw', bin, () => bin.bulkDelete([...ids])),

    tag: (ids, change) =>
      database.transaction('rw', notes, async () => {
        const found = await present(ids);
        const changed = found.map((note) => changeTags(note, change));
        await notes.bulkPut(changed.filter((note, at) => note !== found[at]));
      }),

    putAll: (all) =>
      database.transaction('rw', notes, async () => {
        await notes.bulkPut([...all]);
      }),
  };
}
