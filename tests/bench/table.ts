/** What was measured, by where it ran; a place that is left out has no such figure. */
export interface Row {
  readonly what: string;
  readonly node?: string;
  readonly chrome?: string;
  readonly firefox?: string;
  /** What the figures are to be compared with. */
  readonly target?: string;
}

/** A heading between rows. */
export interface Section {
  readonly section: string;
}

const COLUMNS = ['what', 'node', 'chrome', 'firefox', 'target'] as const;
const TITLES: Required<Row> = {
  what: '',
  node: 'Node',
  chrome: 'Chromium',
  firefox: 'Firefox',
  target: 'to compare with',
};

/** Sets rows and sections as one table of plain text. */
export function formatTable(lines: readonly (Row | Section)[]): string {
  const rows = [TITLES, ...lines.filter((line) => 'what' in line)];
  const widths = COLUMNS.map((column) =>
    Math.max(...rows.map((row) => (row[column] ?? '–').length)),
  );
  const format = (row: Row) =>
    COLUMNS.map((column, index) => {
      const text = row[column] ?? (column === 'target' ? '' : '–');
      const width = widths[index] ?? 0;
      return column === 'what' ? text.padEnd(width) : text.padStart(width);
    })
      .join('   ')
      .trimEnd();
  return [
    format(TITLES),
    ...lines.map((line) => ('what' in line ? format(line) : `\n${line.section}`)),
  ].join('\n');
}

/** Milliseconds with as many digits as they are worth. */
export function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}

/** Bytes in megabytes. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** How often the first of some values goes into each: `1.00 : 1.98 : 4.01`. */
export function ratios(values: readonly number[]): string {
  return values.map((value) => (value / (values[0] ?? 1)).toFixed(2)).join(' : ');
}
