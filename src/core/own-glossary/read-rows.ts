import { foldForSearch } from '../text/fold-for-search';
import type { ColumnRole } from './guess-columns';
import type { OwnEntry, OwnKind } from './own-entry';
import { readKind } from './read-kind';
import { type OwnProblem, validateOwnEntry } from './validate-own-entry';

/** How the rows of a table become entries. */
export interface RowReading {
  readonly roles: readonly ColumnRole[];
  readonly hasHeader: boolean;
  /** What rows are given that do not say it themselves. */
  readonly kind: OwnKind;
  readonly from: string;
  readonly to: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Begins the ids of the entries; never used before. */
  readonly batch: string;
}

/** Something that is wrong with a row. */
export interface RowError {
  /** Counted from 1; a first row with names counts too. */
  readonly row: number;
  readonly problem: OwnProblem | 'badQuotes' | 'restUnread';
}

/** The entries of a table, and the rows that are none. */
export interface RowsRead {
  readonly entries: readonly OwnEntry[];
  readonly errors: readonly RowError[];
}

/** Reads the rows of a table; empty ones are passed over. */
export function readRows(rows: readonly (readonly string[])[], reading: RowReading): RowsRead {
  const entries: OwnEntry[] = [];
  const errors: RowError[] = [];
  let isHeader = reading.hasHeader;
  rows.forEach((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    if (isHeader) {
      isHeader = false;
      return;
    }
    const read = validateOwnEntry(entryOf(cells, index, reading));
    if (read.ok) entries.push(read.entry);
    else errors.push({ row: index + 1, problem: read.problem });
  });
  return { entries, errors };
}

function entryOf(cells: readonly string[], index: number, reading: RowReading): unknown {
  const { roles, kind, from, to, at, batch } = reading;
  const all = (role: ColumnRole) =>
    roles.flatMap((each, column) => (each === role ? listOf(cells[column] ?? '') : []));
  const one = (role: ColumnRole) => harmless((cells[roles.indexOf(role)] ?? '').trim());
  const [headword = '', ...spellings] = all('headword');
  const named = one('kind');
  return {
    id: `${batch}-${index.toString(36)}`,
    headword,
    variants: [...spellings, ...all('variants')],
    renderings: all('rendering'),
    kind: named === '' ? kind : readKind(foldForSearch(named)),
    description: one('description'),
    from: one('from') || from,
    to: one('to') || to,
    at,
  };
}

/** Cuts a cell that holds several names. */
function listOf(cell: string): string[] {
  return cell
    .split(/[;؛|]/)
    .map((name) => harmless(name.trim()))
    .filter((name) => name !== '');
}

/** Takes off the apostrophe that keeps spreadsheets from running a text as a formula. */
function harmless(text: string): string {
  return text.replace(/^'(?=[=+\-@＝＋－＠])/, '');
}
