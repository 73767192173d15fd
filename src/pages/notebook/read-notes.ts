import type { Note } from '../../core/notes/note';
import { inParts } from './in-parts';
import type { CallNotebook } from './notebook-props';

/** Reads the notes in many slots; those that are gone are left out. */
export async function readNotes(
  notebook: CallNotebook,
  slots: readonly number[],
): Promise<readonly Note[]> {
  const rows = await inParts(slots, (part) => notebook('notebook.read', { slots: part }));
  return rows.flat().flatMap((row) => row?.note ?? []);
}
