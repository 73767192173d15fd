/** Timers, passed in so that tests need not wait. */
export interface Timers {
  set(run: () => void, milliseconds: number): number;
  clear(id: number): void;
}

/** Turns where the pointer is into when to show and when to hide. */
export interface HoverIntent<Target> {
  /** The pointer is over a target, or over none. */
  over(target: Target | null): void;
  /** The pointer is inside what is shown. */
  inside(): void;
  /** Forgets everything: what is shown stays until somebody else hides it. */
  reset(): void;
}

/** What a hover intent needs. */
export interface HoverIntentOptions<Target> {
  readonly timers: Timers;
  /** How long the pointer rests on a target before it is shown, in milliseconds. */
  readonly rest: number;
  show(target: Target): void;
  hide(): void;
  /** What is shown must neither go nor be replaced now, for instance while somebody types in it. */
  held?(): boolean;
}

/** How long what is shown stays after the pointer left it. */
const LINGER_MS = 300;

/**
 * Waits a moment before showing, so that a pointer on its way elsewhere sets nothing off, and
 * before hiding, so that it can cross the gap to what is shown (WCAG 1.4.13). A neighbour that
 * the pointer rests on takes over at once, without the first being hidden in between.
 */
export function createHoverIntent<Target>({
  timers,
  rest,
  show,
  hide,
  held = () => false,
}: HoverIntentOptions<Target>): HoverIntent<Target> {
  let shown: Target | null = null;
  let awaited: Target | null = null;
  let showTimer: number | null = null;
  let hideTimer: number | null = null;

  function cancelShow(): void {
    if (showTimer !== null) timers.clear(showTimer);
    showTimer = null;
    awaited = null;
  }

  function cancelHide(): void {
    if (hideTimer !== null) timers.clear(hideTimer);
    hideTimer = null;
  }

  function showAwaited(): void {
    const target = awaited;
    cancelShow();
    if (target === null || held()) return;
    cancelHide();
    shown = target;
    show(target);
  }

  function hideShown(): void {
    hideTimer = null;
    if (shown === null || held()) return;
    shown = null;
    hide();
  }

  function wait(target: Target): void {
    if (target === awaited) return;
    cancelShow();
    awaited = target;
    showTimer = timers.set(showAwaited, rest);
  }

  return {
    over(target) {
      if (target !== null && target === shown) {
        cancelShow();
        cancelHide();
        return;
      }
      if (target === null) cancelShow();
      else wait(target);
      if (shown !== null) hideTimer ??= timers.set(hideShown, LINGER_MS);
    },
    inside() {
      cancelShow();
      cancelHide();
    },
    reset() {
      cancelShow();
      cancelHide();
      shown = null;
    },
  };
}
