import type { Settings } from '../../core/settings/settings';
import { createHeldKeys, type Held } from './held-keys';
import { isEditable } from './is-editable';
import { createLongPress } from './long-press';
import { createTapRecogniser } from './tap-recogniser';
import { windowTimers } from './window-timers';

/** What a pointer watcher needs; `Target` is what can lie under the pointer. */
export interface PointerWatcherOptions<Target> {
  readonly window: Window;
  /** Ends the watching. */
  readonly signal: AbortSignal;
  readonly keys: Pick<Settings, 'wordKey' | 'hoverKey'>;
  /** What lies at a point. */
  at(x: number, y: number, held: Held): Target | null;
  /** Whether an event's target lies in the popover. */
  popoverContains(target: EventTarget | null): boolean;
  onOver(target: Target | null, x: number, y: number): void;
  onInside(): void;
  /** A tap or click outside the popover, on a target or on none. */
  onTap(target: Target | null, x: number, y: number): void;
  /** A press, or the key held, after which there may be asked about a word. */
  onMayAsk(): void;
  /** A double click, or a finger that rests, outside the popover and anything to type into. */
  onAsk(x: number, y: number): void;
  /** The page scrolled or changed size; at most once a frame. */
  onMoved(): void;
}

interface Position {
  readonly x: number;
  readonly y: number;
  readonly pressed: boolean;
  readonly inside: boolean;
  readonly held: Held;
}

const CONTROLS = 'a[href], button, input, select, textarea, label, summary, [role="button"]';

/** Watches a page's pointer; never keeps an event from the page. */
export function watchPointer<Target>(options: PointerWatcherOptions<Target>): void {
  const { window, signal } = options;
  const keys = createHeldKeys(options.keys);
  const listening = { capture: true, passive: true, signal } as const;
  const taps = createTapRecogniser();
  const presses = createLongPress(windowTimers(window), (x, y) => {
    // Lifting the finger is then no tap.
    taps.cancel();
    options.onAsk(x, y);
  });
  let last: Position | null = null;

  function mayAsk({ target }: MouseEvent): boolean {
    return !isEditable(target) && !options.popoverContains(target);
  }

  const look = onceAFrame(window, signal, () => {
    // The newest place, not the one that asked for the frame: the pointer has moved on since.
    if (last === null) options.onOver(null, 0, 0);
    else if (last.inside) options.onInside();
    // With a button held the reader is selecting or dragging.
    else if (last.pressed) options.onOver(null, last.x, last.y);
    else options.onOver(options.at(last.x, last.y, last.held), last.x, last.y);
  });

  window.addEventListener(
    'pointermove',
    (event) => {
      // A finger that moves scrolls; only mice and pens hover.
      if (event.pointerType === 'touch') {
        presses.move(event);
        return;
      }
      // The page moved, not the pointer: nobody asked for what came under it.
      if (last?.x === event.clientX && last.y === event.clientY) return;
      // Asked now: an event that came out of a shadow root forgets its target afterwards.
      const inside = options.popoverContains(event.target);
      const { clientX: x, clientY: y } = event;
      last = { x, y, pressed: event.buttons !== 0, inside, held: keys.during(event) };
      look();
    },
    listening,
  );
  window.document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (event.pointerType === 'touch') return;
      last = null;
      look();
    },
    { passive: true, signal },
  );

  for (const type of ['keydown', 'keyup'] as const)
    window.addEventListener(
      type,
      (event) => {
        const held = last === null ? null : keys.after(event, last.held);
        if (last === null || held === null) return;
        if (held.isAsking) options.onMayAsk();
        last = { ...last, held };
        look();
      },
      listening,
    );

  window.addEventListener(
    'pointerdown',
    (event) => {
      taps.down(event);
      if (mayAsk(event)) options.onMayAsk();
      if (event.pointerType === 'touch' && mayAsk(event)) presses.down(event);
    },
    listening,
  );
  window.addEventListener(
    'pointercancel',
    () => {
      taps.cancel();
      presses.end();
    },
    listening,
  );
  window.addEventListener(
    'dblclick',
    (event) => {
      if (mayAsk(event)) options.onAsk(event.clientX, event.clientY);
    },
    listening,
  );
  window.addEventListener(
    'pointerup',
    (event) => {
      presses.end();
      const tapped = taps.up(event) && !options.popoverContains(event.target);
      if (!tapped || window.getSelection()?.isCollapsed === false) return;
      const { clientX: x, clientY: y } = event;
      // A tap on a link or a button is meant for the page.
      options.onTap(
        isControl(event.target)
          ? null
          : options.at(x, y, { ...keys.during(event), isHovering: true }),
        x,
        y,
      );
    },
    listening,
  );

  const move = onceAFrame(window, signal, options.onMoved);
  window.addEventListener('scroll', move, listening);
  window.addEventListener('resize', move, listening);
  window.visualViewport?.addEventListener('resize', move, listening);
  window.visualViewport?.addEventListener('scroll', move, listening);
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(CONTROLS) !== null;
}

function onceAFrame(window: Window, signal: AbortSignal, run: () => void): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    window.requestAnimationFrame(() => {
      asked = false;
      if (!signal.aborted) run();
    });
  };
}
