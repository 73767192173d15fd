import Papa from 'papaparse';

/** A table of words as it stands in a file. */
export interface WordTable {
  /** Rows that are not empty. */
  readonly rows: readonly (readonly string[])[];
  /** The first row whose quotation marks do not close, counted from 1; null where all do. */
  readonly brokenRow: number | null;
}

/** Reads comma-, semicolon- or tab-separated text, whichever it is. */
export function readTable(text: string): WordTable {
  const { data, errors } = Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', '\t', ';', '|'],
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  return { rows: data, brokenRow: broken === undefined ? null : (broken.row ?? 0) + 1 };
}
