import type { Section } from './section';
import type { SectionName } from './sections';

/** `merge` keeps what is here and adds; `replace` makes the parts that the file has like the file. */
export type ImportMode = 'merge' | 'replace';

/** What a row of a file is to what is here. */
export type Standing =
  /** There is none with its key here. */
  | 'added'
  /** The one here differs, and gives way when they are merged. */
  | 'newer'
  /** The one here differs, and stays when they are merged. */
  | 'older'
  | 'same';

/** What the rows of one part of a file are to what is here: how many of each. JSON-safe. */
export interface PartPreview extends Readonly<Record<Standing, number>> {
  readonly section: SectionName;
  /** Rows that are here and not in the file. */
  readonly missing: number;
}

/** How many rows an import wrote, left as they were, and took away. JSON-safe. */
export interface ImportCounts {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** How many rows taking back an import put back, and how many had been changed since and stay. */
export interface UndoCounts {
  readonly undone: number;
  readonly kept: number;
}

/** Compares a row of a file with the one here under its key. */
export function standingOf<Row>(
  { written, wins }: Pick<Section<Row>, 'written' | 'wins'>,
  incoming: Row,
  existing: Row | undefined,
): Standing {
  if (existing === undefined) return 'added';
  if (JSON.stringify(written(incoming)) === JSON.stringify(written(existing))) return 'same';
  return wins(incoming, existing) ? 'newer' : 'older';
}

/** Whether a row is written. */
export function isWritten(standing: Standing, mode: ImportMode): boolean {
  if (standing === 'same') return false;
  return standing !== 'older' || mode === 'replace';
}

/** What an import of these rows will do. */
export function countsOf(parts: readonly PartPreview[], mode: ImportMode): ImportCounts {
  let written = 0;
  let unchanged = 0;
  let removed = 0;
  for (const part of parts) {
    for (const standing of ['added', 'newer', 'older', 'same'] as const)
      if (isWritten(standing, mode)) written += part[standing];
      else unchanged += part[standing];
    if (mode === 'replace') removed += part.missing;
  }
  return { written, unchanged, removed };
}
