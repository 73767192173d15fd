import Papa from 'papaparse';
import { guessDelimiter } from '../../core/own-glossary/guess-delimiter';
import type { RowError } from '../../core/own-glossary/read-rows';

/** The rows of a table, and those that cannot be read. */
export interface ParsedTable {
  /** An unreadable row is empty, so that the others keep their numbers. */
  readonly rows: readonly (readonly string[])[];
  readonly errors: readonly RowError[];
}

/** Each makes the parser read to the end of the text for the mark that is missing. */
const MOST_BROKEN = 200;

/**
 * Reads a table with commas, tabs, semicolons or bars between its cells. A quotation mark that is
 * missing or too many costs its own line only: the parser takes all that follows for one cell, so
 * it is started again behind that line.
 */
export function parseTable(text: string): ParsedTable {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const delimiter = guessDelimiter(plain);
  const rows: (readonly string[])[] = [];
  const errors: RowError[] = [];
  for (let start = 0; start < plain.length; ) {
    const broken = readUntilBroken(plain.slice(start), delimiter, rows);
    if (broken === null) break;
    rows.push([]);
    const isLast = errors.length === MOST_BROKEN;
    errors.push({ row: rows.length, problem: isLast ? 'restUnread' : 'badQuotes' });
    const lineEnd = plain.indexOf('\n', start + broken);
    if (lineEnd < 0 || isLast) break;
    start = lineEnd + 1;
  }
  return { rows, errors };
}

/** Adds rows up to the first that is broken; gives where that one begins, or null. */
function readUntilBroken(
  text: string,
  delimiter: string,
  rows: (readonly string[])[],
): number | null {
  let broken: number | null = null;
  let end = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      if (errors.some(({ type }) => type === 'Quotes')) {
        broken = end;
        parser.abort();
        return;
      }
      end = meta.cursor;
      rows.push(data);
    },
  });
  return broken;
}
