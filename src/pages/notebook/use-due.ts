import { useEffect, useState } from 'preact/hooks';
import type { CallBackground } from './notebook-props';

/** The entries that review would ask now, read when they are first asked for. */
export interface Due {
  /** Null until they have come. */
  readonly entries: readonly string[] | null;
  /** What reading them was rejected with; null when it was not. */
  readonly failure: unknown;
}

/** Reads what is due each time that `isAsked` becomes true. */
export function useDue(background: CallBackground, isAsked: boolean): Due {
  const [due, setDue] = useState<Due>({ entries: null, failure: null });
  useEffect(() => {
    if (!isAsked) return;
    background('review.states').then(
      (cards) => {
        const entries = cards.filter(({ isDue }) => isDue).map(({ entry }) => entry);
        setDue({ entries, failure: null });
      },
      (failure: unknown) => setDue({ entries: [], failure }),
    );
  }, [background, isAsked]);
  return due;
}
