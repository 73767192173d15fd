/** What a guard works with. */
export interface ClickGuardOptions {
  /** Whether the reader's own hand is behind an event. */
  readonly trusts: (event: Event) => boolean;
  /** Milliseconds that only grow. */
  readonly now: () => number;
}

/** Keeps clicks away that nobody can have meant. */
export interface ClickGuard {
  /** Something else is shown from now on: whoever is about to click has not seen it yet. */
  shown(): void;
}

/** Nobody sees what has appeared, decides and presses in less. */
const BLIND_MS = 250;

/**
 * Lets a click through to what is inside `root` only when the reader has made it and has had the
 * time to see on what: a page that has clicks to collect could otherwise have the popover appear
 * under the pointer. Keys are let through at once; they go to what has the focus.
 */
export function guardClicks(
  root: Pick<EventTarget, 'addEventListener'>,
  { trusts, now }: ClickGuardOptions,
): ClickGuard {
  let since = Number.NEGATIVE_INFINITY;
  root.addEventListener(
    'click',
    (event) => {
      // A click that a key has made counts no presses.
      const isBlind = (event as MouseEvent).detail > 0 && now() - since < BLIND_MS;
      if (trusts(event) && !isBlind) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
  return {
    shown() {
      since = now();
    },
  };
}
