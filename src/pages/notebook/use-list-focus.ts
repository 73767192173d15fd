import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { listCommand } from './list-commands';

/** Which note of the list has the focus, and which is to get it; notes by slot. */
export interface ListFocus {
  /** The one that has it, or had it last. */
  readonly active: number | null;
  readonly setActive: (slot: number) => void;
  readonly wanted: number | null;
  readonly want: (slot: number | null) => void;
  /**
   * The one that was wanted or got the focus last. Keys come faster than the list is drawn, and
   * each must mean the note that the one before it led to.
   */
  readonly latest: () => number | null;
}

/** What keys do in the list. */
export interface ListActions {
  readonly search: () => void;
  /** `by` notes on from the one that has the focus; from none to the first in view. */
  readonly move: (by: 1 | -1) => void;
  readonly edit: () => void;
  readonly remove: () => void;
  readonly select: () => void;
}

/** Keeps track of the focus within the list. */
export function useListFocus(): ListFocus {
  const latest = useRef<number | null>(null);
  const [active, activate] = useState<number | null>(null);
  const [wanted, setWanted] = useState<number | null>(null);
  const setActive = useCallback((slot: number) => {
    latest.current = slot;
    activate(slot);
  }, []);
  const want = useCallback((slot: number | null) => {
    if (slot !== null) latest.current = slot;
    setWanted(slot);
  }, []);
  return { active, setActive, wanted, want, latest: () => latest.current };
}

/** Has keys do what `LIST_COMMANDS` says. */
export function useListKeys(actions: ListActions): void {
  const current = useRef(actions);
  useLayoutEffect(() => {
    current.current = actions;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = listCommand(event, placeOf(event.target));
      if (command === null) return;
      event.preventDefault();
      if (command === 'next') current.current.move(1);
      else if (command === 'previous') current.current.move(-1);
      else current.current[command]();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function placeOf(target: EventTarget | null) {
  if (!(target instanceof Element)) return 'page';
  if (target.matches('input[type="search"]')) return 'search';
  if (target.closest('input, textarea, select, [contenteditable]') !== null) return 'field';
  if (target.matches('.note')) return 'card';
  if (target.closest('.note') !== null) return 'inCard';
  return target.closest('button, a, summary, .toast') === null ? 'page' : 'field';
}
