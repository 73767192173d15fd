import type { ProblemCode } from './fields';
import type { SectionName } from './sections';

/** Why a file, or one row in it, cannot be imported. */
export type ImportErrorCode =
  | 'notJson'
  | 'notNotes'
  | 'newerVersion'
  | 'notUtf8'
  | 'notTable'
  | 'openQuotes'
  | 'unknownPart'
  | 'duplicateId'
  | ProblemCode;

/** One reason, with the place it concerns. JSON-safe. */
export interface ImportError {
  /** The part of the file; null where the file as a whole is meant. */
  readonly section: SectionName | null;
  /** The row of the part, counted from 1; null where the part as a whole is meant. */
  readonly row: number | null;
  /** The field of the row, see `Problem`; empty where the row as a whole is meant. */
  readonly path: string;
  readonly code: ImportErrorCode;
}

/** A file cannot be read any further. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
  readonly reason: ImportError;
  constructor(
    code: ImportErrorCode,
    section: SectionName | null = null,
    row: number | null = null,
  ) {
    super(`${section ?? 'file'} ${row ?? ''}: ${code}`);
    this.reason = { section, row, path: '', code };
  }
}
