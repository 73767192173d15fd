import { listOf } from '../glossary/word-list';

/** Columns of the lists of names of people. */
const NAME_COLUMNS = ['arabic', 'vocalised', 'english', 'part', 'ordinary', 'variants'] as const;

/** Where a name stands in the names of people. */
export type NamePlace = 'given' | 'family' | 'both';

/** A name of the lists, one word or several. */
export interface ListedName {
  /** As it is usually written. */
  readonly arabic: string;
  /** Other Arabic spellings. */
  readonly variants: readonly string[];
  /** English spellings, the usual one first. */
  readonly spellings: readonly string[];
  readonly part: NamePlace;
  /** Whether the same letters are also an ordinary word. */
  readonly ordinary: boolean;
}

/**
 * Reads a list of names: tab-separated, the column names in the first line.
 *
 * @throws SyntaxError with the line number where the list is malformed.
 */
export function parseNameList(text: string): ListedName[] {
  const [header, ...lines] = text.replace(/\n+$/, '').split('\n');
  if (header !== NAME_COLUMNS.join('\t'))
    throw new SyntaxError('line 1: other columns than expected');
  return lines.map((line, index) => {
    const cells = line.split('\t').map((cell) => cell.trim());
    const [arabic = '', , english = '', part = '', ordinary = '', variants = ''] = cells;
    const spellings = listOf(english);
    if (cells.length > NAME_COLUMNS.length || arabic === '' || spellings.length === 0)
      throw new SyntaxError(`line ${index + 2}: not a name with its English`);
    return {
      arabic,
      variants: listOf(variants),
      spellings,
      part: placeOf(part, index + 2),
      ordinary: ordinary === 'yes',
    };
  });
}

function placeOf(cell: string, line: number): NamePlace {
  if (cell === 'given' || cell === 'family' || cell === 'both') return cell;
  throw new SyntaxError(`line ${line}: "${cell}" is no part of a name`);
}
