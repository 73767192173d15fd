import type { ImportCounts, UndoCounts } from '../../core/transfer/import-plan';
import type { SectionName } from '../../core/transfer/sections';

/** An import that was begun. There is one at a time: a new one takes the place of the last. */
export interface StagedImport {
  readonly id: string;
  readonly state: 'open' | 'written' | 'undone';
  /** The parts that the file has, in its order. */
  readonly parts: readonly SectionName[];
  /** Whether a row was refused: such an import is never written. */
  readonly faulty: boolean;
  readonly written: ImportCounts | null;
  readonly undone: UndoCounts | null;
  /** Settings that belong to what was written and still have to go to the browser's storage. */
  readonly settings: Readonly<Record<string, unknown>> | null;
}

/** A row of an import: before it is written what is to be done, afterwards how to take it back. */
export interface StagedRow {
  readonly section: SectionName;
  readonly key: string;
  /** Its number in its part of the file, counted from 1. */
  readonly number: number;
  /** The row; null for one that the import took away. */
  readonly row: object | null;
  /** What was there before; left out where there was nothing. */
  readonly before?: object;
}
