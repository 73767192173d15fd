import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Something as the background has it. */
export interface Stored<T> {
  /** Null until it has come for the first time. */
  readonly found: T | null;
  /** What the last loading was rejected with; null when it was not. */
  readonly failure: unknown;
  /** Never rejects: see `failure`. */
  readonly reload: () => Promise<void>;
}

/** Loads something, and again whenever it changes anywhere; both functions stay the same. */
export function useStored<T>(
  load: () => Promise<T>,
  onChanged: (listener: () => void) => () => void,
): Stored<T> {
  const [found, setFound] = useState<T | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const latest = useRef(0);

  const reload = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    const [answer, error] = await load().then(
      (loaded) => [loaded, null] as const,
      (cause: unknown) => [null, cause] as const,
    );
    // A slow answer must not overwrite that of a later question.
    if (turn !== latest.current) return;
    setFailure(error);
    if (answer !== null) setFound(() => answer);
  }, [load]);

  useEffect(() => {
    void reload();
    return onChanged(() => void reload());
  }, [reload, onChanged]);

  return { found, failure, reload };
}
