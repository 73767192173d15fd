/** Without it Excel reads UTF-8 as the system's old code page and Arabic turns to rubbish. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** How a formula begins in Excel, LibreOffice and Google Sheets; fullwidth signs count too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** What stands between cells: a comma or a tab. */
export type Separator = ',' | '\t';

/**
 * A row of a table for spreadsheets (RFC 4180). What a spreadsheet would run as a formula gets an
 * apostrophe in front.
 *
 * @example tableRow(['=1+1', 'a, b'], ',') // `'=1+1,"a, b"` and the end of the line
 */
export function tableRow(cells: readonly string[], separator: Separator): string {
  return `${cells.map((cell) => writtenCell(cell, separator)).join(separator)}\r\n`;
}

function writtenCell(value: string, separator: Separator): string {
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  const isPlain = !/["\r\n]/.test(harmless) && !harmless.includes(separator);
  return isPlain ? harmless : `"${harmless.replaceAll('"', '""')}"`;
}
