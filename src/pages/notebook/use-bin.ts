import { useCallback, useState } from 'preact/hooks';
import type { BinnedNote } from '../../core/notes/binned-note';
import type { NotebookProps } from './notebook-props';
import { useStored } from './use-stored';

/** The deleted notes and what can be done to them. */
export interface Bin {
  /** The last deleted first. */
  readonly binned: readonly BinnedNote[];
  /** The last thing asked for did not work. */
  readonly failed: boolean;
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
  const [failed, setFailed] = useState(false);

  const change = async (method: 'notes.restore' | 'notes.purge', ids: readonly string[]) => {
    const done = await background(method, { ids }).then(
      () => true,
      () => false,
    );
    setFailed(!done);
    await reload();
  };
  return {
    binned: found ?? [],
    failed,
    restore: (ids) => change('notes.restore', ids),
    purge: (ids) => change('notes.purge', ids),
  };
}
