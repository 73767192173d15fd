import type { Note } from '../../notes/note';
import { wordListSource } from '../../notes/word-list-source';
import type { ImportError } from '../import-error';
import type { ColumnRole } from './column-roles';
import { noteOfCells } from './note-of-cells';
import type { WordTable } from './read-table';

/** How a table of words is to be read. */
export interface TableReading {
  /** Whether the first row names the columns. */
  readonly headed: boolean;
  readonly roles: readonly ColumnRole[];
  /** The name of the file. */
  readonly file: string;
  /** When the file was last changed, in epoch milliseconds: read in twice, it changes nothing. */
  readonly at: number;
}

/** The notes that a table of words becomes. */
export interface TableNotes {
  readonly notes: readonly Note[];
  /** The row of each, counted from 1. */
  readonly numbers: readonly number[];
  readonly errors: readonly ImportError[];
}

/**
 * Makes notes of the rows of a table. A word that stands in it twice becomes one note with both
 * renderings; a row without one is an error.
 */
export function tableNotes({ rows }: WordTable, reading: TableReading): TableNotes {
  const source = wordListSource(reading.file);
  const notes = new Map<string, { note: Note; number: number }>();
  const errors: ImportError[] = [];
  rows.forEach((cells, index) => {
    if (reading.headed && index === 0) return;
    const number = index + 1;
    const note = noteOfCells(cells, reading.roles, source, reading.at);
    if (note.entry === '')
      errors.push({ section: 'notes', row: number, path: 'headword', code: 'missing' });
    else {
      const before = notes.get(note.id);
      // The first row is the newest, so that the list stands in the notebook as in the file.
      const placed = { ...note, createdAt: Math.max(0, reading.at - index) };
      notes.set(
        note.id,
        before === undefined
          ? { note: placed, number }
          : { note: joined(before.note, note), number: before.number },
      );
    }
  });
  const found = [...notes.values()];
  return {
    notes: found.map(({ note }) => note),
    numbers: found.map(({ number }) => number),
    errors,
  };
}

function joined(one: Note, other: Note): Note {
  return {
    ...one,
    rendering: both(one.rendering, other.rendering, '; '),
    sentence: both(one.sentence, other.sentence, ' '),
    text: both(one.text, other.text, '\n'),
    tags: [...new Set([...one.tags, ...other.tags])],
  };
}

function both(one: string, other: string, between: string): string {
  if (other === '' || one.split(between).includes(other)) return one;
  return one === '' ? other : `${one}${between}${other}`;
}
