import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../../core/notes/note';
import type { NotebookProps } from './notebook-props';

/** All notes as the background has them. */
export interface LoadedNotes {
  /** Null until they have come for the first time. */
  readonly notes: readonly Note[] | null;
  readonly failed: boolean;
  /** Never rejects: see `failed`. */
  readonly reload: () => Promise<void>;
}

/** Loads the notes, and again whenever they change anywhere. */
export function useNotes({
  background,
  onNotesChanged,
}: Pick<NotebookProps, 'background' | 'onNotesChanged'>): LoadedNotes {
  const [notes, setNotes] = useState<readonly Note[] | null>(null);
  const [failed, setFailed] = useState(false);
  const latest = useRef(0);

  const reload = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    const found = await background('notes.list').catch(() => null);
    // A slow answer must not overwrite that of a later question.
    if (turn !== latest.current) return;
    setFailed(found === null);
    if (found !== null) setNotes(found);
  }, [background]);

  useEffect(() => {
    void reload();
    return onNotesChanged(() => void reload());
  }, [reload, onNotesChanged]);

  return { notes, failed, reload };
}
