import type { Note } from '../notes/note';

/** By age, by article or by entry; what is alike in that in the order of ids. */
export const NOTE_ORDERS = ['createdAt', 'source.url', 'entry'] as const;

export type NoteOrder = (typeof NOTE_ORDERS)[number];

/** Gives notes in an order, some at a time. */
export type NotesIn = (order: NoteOrder) => AsyncIterable<readonly Note[]>;

const KEYS: Readonly<Record<NoteOrder, (note: Note) => string | number>> = {
  createdAt: ({ createdAt }) => createdAt,
  'source.url': ({ source }) => source.url,
  entry: ({ entry }) => entry,
};

/** Notes that are in memory, in every order. */
export function notesInMemory(notes: readonly Note[]): NotesIn {
  return async function* (order) {
    const key = KEYS[order];
    yield [...notes].sort((a, b) => compare(key(a), key(b)) || compare(a.id, b.id));
  };
}

/**
 * The notes in an order with those together that have the same key: all of an article, all of an
 * entry.
 */
export async function* groupsOf(
  notesIn: NotesIn,
  order: NoteOrder,
): AsyncGenerator<readonly [Note, ...Note[]]> {
  let group: [Note, ...Note[]] | null = null;
  for await (const notes of notesIn(order))
    for (const note of notes) {
      if (group !== null && KEYS[order](group[0]) === KEYS[order](note)) group.push(note);
      else {
        if (group !== null) yield group;
        group = [note];
      }
    }
  if (group !== null) yield group;
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b);
}
