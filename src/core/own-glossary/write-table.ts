import type { OwnEntry } from './own-entry';

/** The forms of a table. */
export type TableFormat = 'csv' | 'tsv';

const COLUMNS: readonly (readonly [name: string, cell: (entry: OwnEntry) => string])[] = [
  ['term', ({ headword }) => headword],
  ['translation', ({ renderings }) => renderings.join('; ')],
  ['variants', ({ variants }) => variants.join('; ')],
  ['kind', ({ kind }) => kind],
  ['description', ({ description }) => description],
  ['from', ({ from }) => from],
  ['to', ({ to }) => to],
];

/** Without it Excel reads UTF-8 as the system's old code page and Arabic turns to rubbish. */
const BYTE_ORDER_MARK = '\uFEFF';

/** How a formula begins in Excel, LibreOffice and Google Sheets; fullwidth signs count too. */
const FORMULA = /^[=+\-@＝＋－＠]/;

/**
 * Entries as a table that `readRows` reads again (RFC 4180, UTF-8 with byte order mark), by their
 * names. What a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function writeTable(entries: readonly OwnEntry[], format: TableFormat): string {
  const separator = format === 'csv' ? ',' : '\t';
  const sorted = entries.toSorted((a, b) =>
    a.headword < b.headword ? -1 : a.headword > b.headword ? 1 : a.id < b.id ? -1 : 1,
  );
  const rows = sorted.map((entry) => COLUMNS.map(([, cell]) => cell(entry)));
  const lines = [COLUMNS.map(([name]) => name), ...rows].map((cells) =>
    cells.map((cell) => quoted(cell, separator)).join(separator),
  );
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function quoted(value: string, separator: string): string {
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  const needsQuotes = /["\r\n]/.test(harmless) || harmless.includes(separator);
  return needsQuotes ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
