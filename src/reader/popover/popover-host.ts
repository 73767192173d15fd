import { guardClicks } from './guard-clicks';
import styles from './popover.css?inline';
import wordStyles from './word.css?inline';

/** The element of the page that holds the popover, and the popover in it. */
export interface PopoverHost {
  /** The popover itself; in the page only while attached. */
  readonly card: HTMLElement;
  /** Speaks to screen readers without being seen. */
  readonly announcer: HTMLElement;
  /** Puts the card on top of everything that is around `near`. */
  attach(near: Node): void;
  /** Leaves no trace in the page. */
  detach(): void;
  isAttached(): boolean;
  /** Whether an event's target, as the page sees it, lies in here. */
  contains(target: EventTarget | null): boolean;
  /** The element in here that has the focus. */
  focused(): Element | null;
}

/** Events that are nobody's business outside: a page's shortcuts, traps and outside clicks. */
const OWN_EVENTS = (
  'keydown keypress keyup beforeinput input change paste copy cut focusin focusout ' +
  'click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend'
).split(' ');

/**
 * Makes the host, an element with this name: a closed shadow root keeps the page's styles and
 * scripts out, a constructed style sheet is allowed under any content security policy, and the top
 * layer lies above every z-index. `trusts` tells the reader's own clicks from those of scripts; by
 * default the browser's word is taken for it.
 */
export function createPopoverHost(
  document: Document,
  trusts: (event: Event) => boolean = ({ isTrusted }) => isTrusted,
  name = 'hamish-margin',
): PopoverHost {
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [styles, wordStyles].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });

  const card = document.createElement('div');
  card.className = 'card';
  card.popover = 'manual';
  const announcer = document.createElement('p');
  announcer.className = 'announcer';
  announcer.setAttribute('role', 'status');
  root.append(card, announcer);
  const guard = guardClicks(root, { trusts, now: () => performance.now() });
  for (const type of OWN_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());

  return {
    card,
    announcer,
    attach(near) {
      const parent = parentFor(document, near);
      if (host.parentNode !== parent) parent.append(host);
      // Shown anew each time: the page may have put something on top since.
      card.hidePopover();
      card.showPopover();
      guard.shown();
    },
    detach: () => host.remove(),
    isAttached: () => host.isConnected,
    contains: (target) => target === host,
    focused: () => root.activeElement,
  };
}

/** Everything outside a modal dialog cannot be used, and outside a full screen not be seen. */
function parentFor(document: Document, near: Node): Element {
  const around = near instanceof Element ? near : near.parentElement;
  const dialogs = document.querySelectorAll('dialog:modal');
  const fullscreen = document.fullscreenElement;
  return (
    around?.closest('dialog:modal') ??
    dialogs[dialogs.length - 1] ??
    (fullscreen?.contains(near) ? fullscreen : null) ??
    document.documentElement
  );
}
