import type { Note } from './note';

/** Notes in the order in which they were made; what was made at once in the order of ids. */
export function oldestFirst(notes: readonly Note[]): Note[] {
  return [...notes].sort(
    (a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
}
