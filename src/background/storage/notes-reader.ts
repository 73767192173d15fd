import type { Note } from '../../core/notes/note';
import type { HamishDatabase } from './database';

/** Reads very many notes, part by part. */
export interface NotesReader {
  count(): Promise<number>;
  /** The last notes that were made. */
  newest(most: number): Promise<readonly Note[]>;
  /** Up to `most` notes behind the id `after` in the order of ids; an empty list ends them. */
  part(input: { readonly after: string; readonly most: number }): Promise<readonly Note[]>;
  /** The notes that are there, in any order. */
  byIds(ids: readonly string[]): Promise<readonly Note[]>;
}

/** Makes the reader on top of `database`. */
export function createNotesReader({ notes }: HamishDatabase): NotesReader {
  return {
    count: () => notes.count(),
    newest: (most) => notes.orderBy('createdAt').reverse().limit(most).toArray(),
    part: ({ after, most }) => notes.where('id').above(after).limit(most).toArray(),
    byIds: async (ids) => (await notes.bulkGet([...ids])).filter((note) => note !== undefined),
  };
}
