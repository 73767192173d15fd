import { BYTE_ORDER_MARK, tableRow } from '../text/table-row';
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
  const lines = [COLUMNS.map(([name]) => name), ...rows].map((row) => tableRow(row, separator));
  return `${BYTE_ORDER_MARK}${lines.join('')}`;
}
