import { useState } from 'preact/hooks';
import { type ImportError, importJson } from '../../core/notes/import-json';
import { mergeNotes } from '../../core/notes/merge-notes';
import type { NotebookProps } from './notebook-props';

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

/** Merges a file into the notes by id; the later change wins. */
export function useImport(
  { background }: Pick<NotebookProps, 'background'>,
  reload: () => Promise<void>,
): Import {
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const [running, setRunning] = useState(false);

  const read = async (file: File): Promise<ImportOutcome> => {
    const result = importJson(await file.text());
    if (!result.ok) return { kind: 'refused', errors: result.errors };
    const notes = mergeNotes(await background('notes.list'), result.notes);
    if (notes.length > 0) await background('notes.putAll', { notes });
    const unchanged = result.notes.length - notes.length;
    return { kind: 'done', written: notes.length, unchanged };
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
