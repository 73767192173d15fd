import type { Checked } from './fields';

/**
 * One part of our JSON file: a list of rows of one kind, each known by a key. To give the file a
 * new part, write its `Section`, add it to `SECTIONS`, and give it its table in
 * `src/background/transfer/open-shelf.ts`.
 */
export interface Section<Row> {
  /** What names a row among its own: the primary key of its table. */
  readonly keyOf: (row: Row) => string;
  /** The row as the file has it: its fields in one order and nothing else. */
  readonly written: (row: Row) => Row;
  /** Checks a row from outside and copies it field by field. */
  readonly validate: (value: unknown) => Checked<Row>;
  /**
   * Whether a row that comes in takes the place of a different one that is here under the same
   * key when they are merged. False on a tie, so that importing a file twice changes nothing.
   */
  readonly wins: (incoming: Row, existing: Row) => boolean;
}
