import { useCallback, useState } from 'preact/hooks';
import type { BinnedNote } from '../../core/notes/binned-note';
import type { NotebookProps } from './notebook-props';
import { useStored } from './use-stored';

/** The deleted notes and what can be done to them. */
export interface Bin {
  /** The last deleted first. */
  readonly binned: readonly BinnedNote[];
  /** What the last thing asked for was rejected with; null when it was done. */
  readonly failure: unknown;
  readonly restore: (ids: readonly string[]) => Promise<void>;
  /** Deletes for good. */
  readonly purge: (ids: readonly string[]) => Promise<void>;
}

/** Loads the bin, and again whenever notes change anywhere. */
export function useBin({
  background,
  onNotesChanged,
}: Pick<NotebookProps, 'background' | 'onNotesChanged'>): Bin {
  // The notebook itself says when nothing can be read.
  const load = useCallback(() => background('notes.binned'), [background]);
  const { found, reload } = useStored(load, onNotesChanged);
  const [failure, setFailure] = useState<unknown>(null);

  const change = async (method: 'notes.restore' | 'notes.purge', ids: readonly string[]) => {
    const error = await background(method, { ids }).then(
      () => null,
      (cause: unknown) => cause,
    );
    setFailure(error);
    await reload();
  };
  return {
    binned: found ?? [],
    failure,
    restore: (ids) => change('notes.restore', ids),
    purge: (ids) => change('notes.purge', ids),
  };
}
