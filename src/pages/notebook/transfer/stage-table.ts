import type { RowChunk } from '../../../core/transfer/read-json';
import type { WordTable } from '../../../core/transfer/table/read-table';
import { type TableReading, tableNotes } from '../../../core/transfer/table/table-notes';
import type { CallBackground } from '../notebook-props';
import { refusalOf, type Staged, stageImport } from './stage-import';

/** Rows in one message. */
const PAGE = 500;

/** Puts the notes of a table of words aside; problems name the rows of the table. */
export async function stageTable(
  background: CallBackground,
  table: WordTable,
  reading: TableReading,
): Promise<Staged> {
  const { notes, numbers, errors } = tableNotes(table, reading);
  if (errors.length > 0) return { ok: false, ...refusalOf(errors) };
  async function* chunks(): AsyncGenerator<RowChunk> {
    for (let at = 0; at < notes.length; at += PAGE)
      yield { section: 'notes', from: at + 1, rows: notes.slice(at, at + PAGE) };
  }
  const staged = await stageImport(background, chunks());
  if (staged.ok) return staged;
  const placed = staged.errors.map((error) => ({
    ...error,
    row: error.row === null ? null : (numbers[error.row - 1] ?? error.row),
  }));
  return { ...staged, errors: placed };
}
