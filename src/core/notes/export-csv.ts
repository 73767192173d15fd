import type { Note } from './note';
import { oldestFirst } from './oldest-first';

/** Without it Excel reads UTF-8 as the system's old code page and Arabic turns to rubbish. */
const BYTE_ORDER_MARK = '\uFEFF';

/** How a formula begins in Excel, LibreOffice and Google Sheets; fullwidth signs count too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

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
 * Notes as a table for spreadsheets (RFC 4180, UTF-8 with byte order mark), oldest first. What a
 * spreadsheet would run as a formula gets an apostrophe in front: sentences come from web pages.
 */
export function exportCsv(notes: readonly Note[]): string {
  const rows = oldestFirst(notes).map((note) => COLUMNS.map(([, cell]) => cell(note)));
  const lines = [COLUMNS.map(([name]) => name), ...rows].map((cells) => cells.map(csvCell).join());
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function csvCell(value: string): string {
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
