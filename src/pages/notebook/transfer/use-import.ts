import { useState } from 'preact/hooks';
import { DamagedFile, type ImportError } from '../../../core/transfer/import-error';
import { readJson } from '../../../core/transfer/read-json';
import type { NotebookProps } from '../notebook-props';
import { fileText } from './file-text';

/** How an import ended. */
export type ImportOutcome =
  | { readonly kind: 'done'; readonly written: number; readonly unchanged: number }
  | { readonly kind: 'refused'; readonly errors: readonly ImportError[] }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Reads files of notes into the notebook. */
export interface Import {
  readonly outcome: ImportOutcome | null;
  readonly running: boolean;
  readonly run: (file: File) => Promise<void>;
  readonly dismiss: () => void;
}

/** Merges a file into what is here; the later change wins. */
export function useImport(
  { background }: Pick<NotebookProps, 'background'>,
  reload: () => Promise<void>,
): Import {
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const [running, setRunning] = useState(false);

  const stage = async (id: string, file: File): Promise<readonly ImportError[]> => {
    const errors: ImportError[] = [];
    try {
      for await (const chunk of readJson(() => fileText(file)))
        errors.push(...(await background('transfer.stage', { id, ...chunk })));
    } catch (cause) {
      if (!(cause instanceof DamagedFile)) throw cause;
      errors.push(cause.reason);
    }
    return errors;
  };

  const read = async (file: File): Promise<ImportOutcome> => {
    const id = crypto.randomUUID();
    await background('transfer.begin', { id });
    const errors = await stage(id, file);
    if (errors.length > 0) {
      await background('transfer.drop', { id });
      return { kind: 'refused', errors };
    }
    const { written, unchanged } = await background('transfer.commit', { id, mode: 'merge' });
    return { kind: 'done', written, unchanged };
  };

  return {
    outcome,
    running,
    dismiss: () => setOutcome(null),
    run: async (file) => {
      setRunning(true);
      setOutcome(null);
      setOutcome(await read(file).catch((error: unknown) => ({ kind: 'failed' as const, error })));
      setRunning(false);
      await reload();
    },
  };
}
