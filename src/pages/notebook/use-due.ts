import { useEffect, useState } from 'preact/hooks';
import type { CallBackground } from './notebook-props';

/**
 * The entries that review would ask now, read each time that `isAsked` becomes true; none where
 * they cannot be read, null until they have come.
 */
export function useDue(background: CallBackground, isAsked: boolean): readonly string[] | null {
  const [due, setDue] = useState<readonly string[] | null>(null);
  useEffect(() => {
    if (!isAsked) return;
    background('review.states').then(
      (cards) => setDue(cards.filter(({ isDue }) => isDue).map(({ entry }) => entry)),
      () => setDue([]),
    );
  }, [background, isAsked]);
  return due;
}
