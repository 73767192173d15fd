import type { Note } from '../../notes/note';
import { BYTE_ORDER_MARK, type Separator, tableRow } from '../../text/table-row';
import type { NotesIn } from '../notes-in-order';

const COLUMNS: readonly (readonly [name: string, cell: (note: Note) => string])[] = [
  ['headword', (note) => note.headword],
  ['surface', (note) => note.surface],
  ['rendering', (note) => note.rendering],
  ['kind', (note) => note.kind],
  ['text', (note) => note.text],
  ['tags', (note) => note.tags.join('; ')],
  ['sentence', (note) => note.sentence],
  ['title', (note) => note.source.title],
  ['site', (note) => note.source.site],
  ['url', (note) => note.source.url],
  ['published', (note) => note.source.published ?? ''],
  ['created', (note) => new Date(note.createdAt).toISOString()],
  ['updated', (note) => new Date(note.updatedAt).toISOString()],
];

/**
 * Notes as a table for spreadsheets (RFC 4180, UTF-8 with byte order mark), oldest first, piece by
 * piece. What a spreadsheet would run as a formula gets an apostrophe in front: sentences come from
 * web pages.
 */
export async function* writeTable(
  notesIn: NotesIn,
  separator: Separator = ',',
): AsyncGenerator<string> {
  const line = (cells: readonly string[]) => tableRow(cells, separator);
  yield `${BYTE_ORDER_MARK}${line(COLUMNS.map(([name]) => name))}`;
  for await (const notes of notesIn('createdAt'))
    yield notes.map((note) => line(COLUMNS.map(([, cell]) => cell(note)))).join('');
}
