import type { Note } from '../../../core/notes/note';
import { type NotesIn, notesInMemory } from '../../../core/transfer/notes-in-order';
import type { SectionName } from '../../../core/transfer/sections';
import type { RowSource } from '../../../core/transfer/write-json';
import type { CallBackground } from '../notebook-props';
import { notesFrom } from './notes-from';
import { rowsFrom } from './rows-from';

/** What an export is made of. */
export interface ExportSource {
  readonly notesIn: NotesIn;
  readonly rowsOf: RowSource;
  /** The parts that the JSON file gets; all of them where this is left out. */
  readonly parts?: readonly SectionName[];
}

/** Everything that is stored. */
export function everything(background: CallBackground): ExportSource {
  return { notesIn: notesFrom(background), rowsOf: rowsFrom(background) };
}

/** These notes and nothing else. */
export function chosenNotes(notes: readonly Note[]): ExportSource {
  const sorted = [...notes].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    notesIn: notesInMemory(notes),
    async *rowsOf(section) {
      if (section === 'notes') yield sorted as never[];
    },
    parts: ['notes'],
  };
}
