import type { Translate } from '../../core/interface/translate';
import { isEditable } from '../pointing/is-editable';
import { placePopover } from '../popover/place-popover';
import { directionOf } from '../popover/popover-card';
import { createPopoverHost } from '../popover/popover-host';

/** What a selection button needs. */
export interface SelectionButtonOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly t: Translate;
  /** BCP 47 tag of the interface's language. */
  readonly language: string;
  /** Whether a click is the reader's own; see `Popover`. */
  trusts?(event: Event): boolean;
  /** Whether a selection can be noted now. */
  canNote(selection: Range): boolean;
  onNote(): void;
}

/** A small button beside what is selected. */
export interface SelectionButton {
  /** Goes along with a selection that moved. */
  follow(): void;
  /** Looks at the selection anew. */
  refresh(): void;
  hide(): void;
  contains(target: EventTarget | null): boolean;
  destroy(): void;
}

/** A selection that is still being made changes more often than this; milliseconds. */
const QUIET = 200;

/**
 * Offers to note what is selected. The button lies below the selection or above it and never on
 * it, goes when the selection goes, and takes the focus only when the reader presses Tab.
 */
export function createSelectionButton(options: SelectionButtonOptions): SelectionButton {
  const { document, signal, t, language } = options;
  const window = document.defaultView;
  if (window === null) throw new Error('The document is not shown in a window.');
  // Most pages are read without selecting anything.
  let made: ReturnType<typeof make> | null = null;
  let isPressed = false;
  let timer = 0;

  function make() {
    const host = createPopoverHost(document, options.trusts, 'hamish-selection');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = t('selection_note');
    button.title = t('selection_note_title');
    // The selection must outlast the press.
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => {
      hide();
      options.onNote();
    });
    host.card.classList.add('selection');
    // As narrow as its words: see word.css.
    host.card.dataset['shows'] = 'name';
    host.card.lang = language;
    host.card.dir = directionOf(language);
    host.card.append(button);
    return { host, button };
  }

  function selected(): Range | null {
    const selection = window?.getSelection() ?? null;
    if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
    return isEditable(document.activeElement) ? null : selection.getRangeAt(0);
  }

  function hide(): void {
    window?.clearTimeout(timer);
    made?.host.detach();
  }

  function show(): void {
    const range = selected();
    if (isPressed || range === null || !options.canNote(range)) {
      hide();
      return;
    }
    made ??= make();
    if (!made.host.isAttached()) made.host.attach(range.startContainer);
    place(made.host.card, range);
  }

  function place(card: HTMLElement, range: Range): void {
    const box = range.getBoundingClientRect();
    const lines = [...range.getClientRects()].filter(({ width, height }) => width * height > 0);
    const last = lines.at(-1) ?? box;
    const around = range.endContainer.parentElement;
    const isRightToLeft = around !== null && getComputedStyle(around).direction === 'rtl';
    const { left, right } = last;
    placePopover(card, { left, right, top: box.top, bottom: box.bottom }, isRightToLeft);
    const is = card.getBoundingClientRect();
    const covers = is.bottom > box.top && is.top < box.bottom;
    const height = document.documentElement.clientHeight;
    // Where there is no room beside it, it waits until the reader scrolls.
    card.style.visibility = covers || box.bottom < 0 || box.top > height ? 'hidden' : 'visible';
  }

  function follow(): void {
    const range = made?.host.isAttached() === true ? selected() : null;
    if (made !== null && range !== null) place(made.host.card, range);
  }

  function later(): void {
    window?.clearTimeout(timer);
    if (selected() === null) hide();
    else timer = window?.setTimeout(show, QUIET) ?? 0;
  }

  document.addEventListener('selectionchange', later, { signal });
  const listening = { capture: true, passive: true, signal } as const;
  window.addEventListener('pointerdown', () => (isPressed = true), listening);
  for (const type of ['pointerup', 'pointercancel'] as const)
    window.addEventListener(
      type,
      () => {
        isPressed = false;
        later();
      },
      listening,
    );
  window.addEventListener(
    'keydown',
    (event) => {
      if (!takesKey(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );

  /** Tab goes to the button, Escape away from it; every other key is the page's. */
  function takesKey({ key, altKey, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): boolean {
    if (altKey || ctrlKey || metaKey || shiftKey || made?.host.isAttached() !== true) return false;
    const { host, button } = made;
    if (host.card.style.visibility === 'hidden') return false;
    const isInside = host.focused() !== null;
    if (key === 'Escape' && isInside) hide();
    else if (key === 'Tab' && !isInside && !isEditable(target))
      button.focus({ preventScroll: true });
    else return false;
    return true;
  }

  return {
    follow,
    refresh: later,
    hide,
    contains: (target) => made?.host.contains(target) === true,
    destroy: hide,
  };
}
