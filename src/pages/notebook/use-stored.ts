import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { NotebookProps } from './notebook-props';

/** Something as the background has it. */
export interface Stored<T> {
  /** Null until it has come for the first time. */
  readonly found: T | null;
  readonly failed: boolean;
  /** Never rejects: see `failed`. */
  readonly reload: () => Promise<void>;
}

/** Loads something, and again whenever notes change anywhere; `load` stays the same function. */
export function useStored<T>(
  load: () => Promise<T>,
  onNotesChanged: NotebookProps['onNotesChanged'],
): Stored<T> {
  const [found, setFound] = useState<T | null>(null);
  const [failed, setFailed] = useState(false);
  const latest = useRef(0);

  const reload = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    const answer = await load().catch(() => null);
    // A slow answer must not overwrite that of a later question.
    if (turn !== latest.current) return;
    setFailed(answer === null);
    if (answer !== null) setFound(() => answer);
  }, [load]);

  useEffect(() => {
    void reload();
    return onNotesChanged(() => void reload());
  }, [reload, onNotesChanged]);

  return { found, failed, reload };
}
