import type { Note } from '../../core/notes/note';
import type { CallNotebook } from './notebook-props';

const PART = 2000;

/** Reads the notes in many slots; those that are gone are left out. */
export async function readNotes(
  notebook: CallNotebook,
  slots: readonly number[],
): Promise<readonly Note[]> {
  const notes: Note[] = [];
  for (let from = 0; from < slots.length; from += PART) {
    const rows = await notebook('notebook.read', { slots: slots.slice(from, from + PART) });
    for (const row of rows) if (row !== null) notes.push(row.note);
  }
  return notes;
}
