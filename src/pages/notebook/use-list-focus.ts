import { useCallback, useEffect, useState } from 'preact/hooks';
import { listCommand } from './list-commands';

/** Which note of the list has the focus, and which is to get it; notes by slot. */
export interface ListFocus {
  /** The one that has it, or had it last. */
  readonly active: number | null;
  readonly setActive: (slot: number) => void;
  readonly wanted: number | null;
  readonly want: (slot: number | null) => void;
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
  const [active, setActive] = useState<number | null>(null);
  const [wanted, want] = useState<number | null>(null);
  return { active, setActive, wanted, want };
}

/** Has keys do what `LIST_COMMANDS` says. */
export function useListKeys(actions: ListActions): void {
  const onKey = useCallback(
    (event: KeyboardEvent) => {
      const command = listCommand(event, placeOf(event.target));
      if (command === null) return;
      event.preventDefault();
      if (command === 'next') actions.move(1);
      else if (command === 'previous') actions.move(-1);
      else actions[command]();
    },
    [actions],
  );
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onKey]);
}

function placeOf(target: EventTarget | null) {
  if (!(target instanceof Element)) return 'page';
  if (target.matches('input[type="search"]')) return 'search';
  if (target.closest('input, textarea, select, [contenteditable]') !== null) return 'field';
  if (target.matches('.note')) return 'card';
  if (target.closest('.note') !== null) return 'inCard';
  return target.closest('button, a, summary, .toast') === null ? 'page' : 'field';
}
