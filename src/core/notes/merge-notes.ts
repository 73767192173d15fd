import type { Note } from './note';

/**
 * The notes of an import that have to be written: those that are new here, and those that were
 * changed later than ours. On a tie ours stays, so that importing a file twice changes nothing.
 */
export function mergeNotes(existing: readonly Note[], incoming: readonly Note[]): readonly Note[] {
  const updatedAt = new Map(existing.map((note) => [note.id, note.updatedAt]));
  return incoming.filter((note) => note.updatedAt > (updatedAt.get(note.id) ?? -1));
}
