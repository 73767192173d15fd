import { isEditable } from './is-editable';

/** What a keyboard walker needs. */
export interface KeyboardWalkerOptions {
  readonly window: Window;
  /** Ends the listening for keys. */
  readonly signal: AbortSignal;
  /** Goes one mention on (1) or back (-1) and opens it; false when there is none. */
  step(by: 1 | -1): boolean;
  /** Goes one word on (1) or back (-1); false when there is none. */
  stepWord(by: 1 | -1): boolean;
  /** Chooses one of the readings of the word shown; false when it has none with this number. */
  chooseReading(number: number): boolean;
  isOpen(): boolean;
  /** Whether the focus is in the popover. */
  isInside(): boolean;
  /** Whether the focus is in a field of the popover. */
  isTyping(): boolean;
  /** Moves the focus into the popover. */
  enter(): void;
  close(): void;
}

/** Walks through the mentions; the keys do the same. */
export interface KeyboardWalker {
  next(): void;
  previous(): void;
}

const MODIFIERS = new Set(['Alt', 'Control', 'Meta', 'Shift', 'AltGraph']);

/**
 * Alt+Down and Alt+Up walk from name to name, inside the popover the arrows left and right from word
 * to word as the lines run, 1 to 5 choose a reading, Enter goes into the popover that walking
 * opened, Escape closes it.
 * Highlights cannot take the focus, so it stays where it was while walking. A key is kept from the
 * page only when it did something here.
 */
export function createKeyboardWalker(options: KeyboardWalkerOptions): KeyboardWalker {
  const { window, signal } = options;
  // Only straight after walking does Enter mean the popover; later it belongs to the page again.
  let walking = false;

  function step(by: 1 | -1): boolean {
    walking = options.step(by);
    return walking;
  }

  function walk(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !event.altKey) return false;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return false;
    if (options.isTyping() || isInField(event)) return false;
    return step(event.key === 'ArrowDown' ? 1 : -1);
  }

  function walkWords(event: KeyboardEvent): boolean {
    if (isModified(event) || !options.isInside() || options.isTyping()) return false;
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false;
    // Arabic runs to the left.
    return options.stepWord(event.key === 'ArrowLeft' ? 1 : -1);
  }

  function choose(event: KeyboardEvent): boolean {
    if (isModified(event) || !/^[1-5]$/.test(event.key) || !options.isOpen()) return false;
    if (options.isTyping() || (!options.isInside() && isInField(event))) return false;
    return options.chooseReading(Number(event.key));
  }

  function enter(event: KeyboardEvent): boolean {
    if (event.key !== 'Enter' || event.altKey || event.ctrlKey || event.metaKey) return false;
    if (!walking || !options.isOpen() || options.isInside() || isInField(event)) return false;
    options.enter();
    walking = false;
    return true;
  }

  function leave(event: KeyboardEvent): boolean {
    if (event.key !== 'Escape' || !options.isOpen()) return false;
    const inPageField = !options.isInside() && isInField(event);
    options.close();
    walking = false;
    // In a field of the page Escape may mean something there as well.
    return !inPageField;
  }

  window.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing) return;
      if ([walk, walkWords, choose, enter, leave].some((handle) => handle(event))) {
        event.preventDefault();
        event.stopImmediatePropagation();
      } else if (!MODIFIERS.has(event.key)) walking = false;
    },
    // Before the page sees the key, and before it is hidden from the page inside the popover.
    { capture: true, signal },
  );
  window.addEventListener('pointerdown', () => (walking = false), {
    capture: true,
    passive: true,
    signal,
  });

  return {
    next: () => void step(1),
    previous: () => void step(-1),
  };
}

function isModified({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

function isInField(event: KeyboardEvent): boolean {
  return isEditable(event.composedPath()[0]);
}
