/** A line of a word list, by column name. */
export type WordListRow<Column extends string> = Readonly<Record<Column, string>>;

/** Columns of the lists of names and terms. */
export const ENTRY_COLUMNS = [
  'arabic',
  'vocalised',
  'english',
  'description',
  'descriptionArabic',
  'variants',
] as const;

/** Columns of the list of nationalities. */
export const NATIONALITY_COLUMNS = [
  'arabic',
  'vocalised',
  'plural',
  'english',
  'people',
  'place',
  'variants',
] as const;

/**
 * Reads a word list: tab-separated, the column names in the first line.
 *
 * @throws SyntaxError with the line number where the list does not have these columns.
 */
export function parseWordList<Column extends string>(
  text: string,
  columns: readonly Column[],
): WordListRow<Column>[] {
  const [header, ...lines] = text.trimEnd().split('\n');
  if (header !== columns.join('\t')) throw new SyntaxError('line 1: other columns than expected');
  return lines.map((line, index) => {
    const cells = line.split('\t');
    if (cells.length > columns.length || cells.length < columns.length - 1)
      throw new SyntaxError(
        `line ${index + 2}: ${cells.length} columns instead of ${columns.length}`,
      );
    return Object.fromEntries(
      columns.map((column, at) => [column, (cells[at] ?? '').trim()]),
    ) as WordListRow<Column>;
  });
}

/**
 * Cuts a cell that holds several values.
 *
 * @example listOf('United Nations; UN') // ['United Nations', 'UN']
 */
export function listOf(cell: string): string[] {
  return cell.split(/\s*;\s*/).filter((item) => item !== '');
}
