import { useCallback, useState } from 'preact/hooks';

/** The notes that the reader has chosen, by slot. */
export interface Selection {
  readonly slots: ReadonlySet<number>;
  readonly toggle: (slot: number) => void;
  readonly add: (slots: Iterable<number>) => void;
  readonly clear: () => void;
}

/** Keeps what is chosen, whatever the list shows. */
export function useSelection(): Selection {
  const [slots, setSlots] = useState<ReadonlySet<number>>(new Set());
  const toggle = useCallback(
    (slot: number) =>
      setSlots((before) => {
        const after = new Set(before);
        if (!after.delete(slot)) after.add(slot);
        return after;
      }),
    [],
  );
  const add = useCallback(
    (more: Iterable<number>) => setSlots((before) => new Set([...before, ...more])),
    [],
  );
  const clear = useCallback(() => setSlots(new Set()), []);
  return { slots, toggle, add, clear };
}
