import type { Note } from '../../core/notes/note';
import { EVERYTHING } from '../../core/notes/note-query';
import type { CallNotebook } from './notebook-props';

const PART = 2000;

/** Reads many notes; without `slots` all there are. Those that are gone are left out. */
export async function readNotes(
  notebook: CallNotebook,
  slots?: readonly number[],
): Promise<readonly Note[]> {
  const wanted = slots ?? (await allSlots(notebook));
  const notes: Note[] = [];
  for (let from = 0; from < wanted.length; from += PART) {
    const rows = await notebook('notebook.read', { slots: wanted.slice(from, from + PART) });
    for (const row of rows) if (row !== null) notes.push(row.note);
  }
  return notes;
}

async function allSlots(notebook: CallNotebook): Promise<readonly number[]> {
  await notebook('notebook.whole');
  const { slots } = await notebook('notebook.find', {
    query: EVERYTHING,
    grouping: 'date',
    keep: [],
  });
  return [...slots];
}
