import { useState } from 'preact/hooks';
import { DamagedFile } from '../../../core/transfer/import-error';
import type {
  ImportCounts,
  ImportMode,
  PartPreview,
  UndoCounts,
} from '../../../core/transfer/import-plan';
import { readJson } from '../../../core/transfer/read-json';
import {
  type ColumnRole,
  guessColumns,
  hasHeadings,
} from '../../../core/transfer/table/column-roles';
import { readTable, type WordTable } from '../../../core/transfer/table/read-table';
import type { CallBackground } from '../notebook-props';
import { fileText } from './file-text';
import { type Refusal, type Staged, stageImport } from './stage-import';
import { stageTable } from './stage-table';
import { tableText } from './table-text';

/** How far an import is. */
export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | ({ readonly kind: 'columns' } & Columns)
  | ({ readonly kind: 'refused' } & Refusal)
  | { readonly kind: 'ready'; readonly id: string; readonly parts: readonly PartPreview[] }
  | { readonly kind: 'writing' }
  | { readonly kind: 'done'; readonly id: string; readonly counts: ImportCounts }
  | { readonly kind: 'undone'; readonly counts: UndoCounts }
  | { readonly kind: 'failed'; readonly error: unknown };

/** A table of words whose columns the reader is asked about. */
export interface Columns {
  readonly file: File;
  readonly table: WordTable;
  readonly headed: boolean;
  readonly roles: readonly ColumnRole[];
}

/** Reads files into the notebook, one step after the other. */
export interface Import {
  readonly state: ImportState;
  readonly choose: (file: File) => Promise<void>;
  /** Changes how the table is read. */
  readonly arrange: (columns: Columns) => void;
  /** Goes on with the table as it is arranged. */
  readonly read: (columns: Columns) => Promise<void>;
  readonly write: (id: string, mode: ImportMode) => Promise<void>;
  readonly undo: (id: string) => Promise<void>;
  /** Begins anew; what lies ready is forgotten, what was written stays. */
  readonly reset: () => void;
}

/** Steps of an import; `reload` is called once notes may have changed. */
export function useImport(background: CallBackground, reload: () => Promise<void>): Import {
  const [state, setState] = useState<ImportState>({ kind: 'idle' });

  const go = async (during: ImportState, step: () => Promise<ImportState>) => {
    setState(during);
    setState(await step().catch((error: unknown) => ({ kind: 'failed' as const, error })));
  };
  const shown = (staged: Staged): ImportState =>
    staged.ok ? { kind: 'ready', ...staged } : { kind: 'refused', ...staged };

  return {
    state,
    choose: (file) =>
      go({ kind: 'reading' }, async () =>
        /\.(?:csv|tsv|tab|txt)$/i.test(file.name)
          ? readColumns(file)
          : shown(
              await stageImport(
                background,
                readJson(() => fileText(file)),
              ),
            ),
      ),
    arrange: (columns) => setState({ kind: 'columns', ...columns }),
    read: ({ file, table, ...reading }) =>
      go({ kind: 'reading' }, async () =>
        shown(
          await stageTable(background, table, {
            ...reading,
            file: file.name,
            at: file.lastModified,
          }),
        ),
      ),
    write: (id, mode) =>
      go({ kind: 'writing' }, async () => {
        const counts = await background('transfer.commit', { id, mode });
        await reload();
        return { kind: 'done', id, counts };
      }),
    undo: (id) =>
      go({ kind: 'writing' }, async () => {
        const counts = await background('transfer.undo', { id });
        await reload();
        return { kind: 'undone', counts };
      }),
    reset: () => {
      if (state.kind === 'ready' || state.kind === 'done')
        // What is not forgotten now is when the next import begins.
        background('transfer.drop', { id: state.id }).catch(() => {});
      setState({ kind: 'idle' });
    },
  };
}

async function readColumns(file: File): Promise<ImportState> {
  try {
    const table = readTable(await tableText(file));
    const [first] = table.rows;
    if (table.brokenRow !== null) throw new DamagedFile('openQuotes', 'notes', table.brokenRow);
    if (first === undefined) throw new DamagedFile('notTable');
    const headed = hasHeadings(first);
    return { kind: 'columns', file, table, headed, roles: guessColumns(table.rows, headed) };
  } catch (cause) {
    if (!(cause instanceof DamagedFile)) throw cause;
    return { kind: 'refused', errors: [cause.reason], more: 0 };
  }
}
