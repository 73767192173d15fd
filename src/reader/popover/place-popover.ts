/** The words a popover belongs to, in viewport pixels. */
export interface WordBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The part of the page that is seen, in the same pixels as `getBoundingClientRect`. */
interface Seen {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** From the edges of the viewport. */
const PADDING = 8;

/** Between the words and the popover. */
const GAP = 6;

/** Below this a popover is of no use, even if it has to cover something. */
const LEAST_HEIGHT = 80;

/**
 * Puts a popover under the words, or above them where there is more room, in line with the side
 * on which they begin. It is measured after being put somewhere and then corrected, so transforms
 * and zoom on the page's root do not throw it off. Its size is first set right for the page's zoom.
 */
export function placePopover(card: HTMLElement, words: WordBox, rightToLeft: boolean): void {
  const seen = seenPart(card.ownerDocument);
  const zoom = card.ownerDocument.documentElement.currentCSSZoom;
  card.style.zoom = zoom === 1 ? '' : String(1 / zoom);
  card.style.maxHeight = '';
  moveTo(card, 0, 0);

  const below = seen.top + seen.height - PADDING - words.bottom - GAP;
  const above = words.top - seen.top - PADDING - GAP;
  const natural = card.getBoundingClientRect();
  const goesUp = natural.height > below && above > below;
  const room = Math.max(LEAST_HEIGHT, goesUp ? above : below);
  card.style.maxHeight = `${room / scaleOf(natural.height, card.offsetHeight)}px`;

  const { width, height } = card.getBoundingClientRect();
  const x = rightToLeft ? words.right - width : words.left;
  const y = goesUp ? words.top - GAP - height : words.bottom + GAP;
  correct(
    card,
    clamp(x, seen.left + PADDING, seen.left + seen.width - PADDING - width),
    clamp(y, seen.top + PADDING, seen.top + seen.height - PADDING - height),
  );
}

/** Moves the card until it is seen at `x`, `y`, whatever the page does to its coordinates. */
function correct(card: HTMLElement, x: number, y: number): void {
  let left = 0;
  let top = 0;
  for (let pass = 0; pass < 2; pass += 1) {
    const is = card.getBoundingClientRect();
    left += (x - is.left) / scaleOf(is.width, card.offsetWidth);
    top += (y - is.top) / scaleOf(is.height, card.offsetHeight);
    moveTo(card, left, top);
  }
}

function moveTo(card: HTMLElement, left: number, top: number): void {
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
}

function seenPart(document: Document): Seen {
  const viewport = document.defaultView?.visualViewport;
  const root = document.documentElement;
  return {
    left: viewport?.offsetLeft ?? 0,
    top: viewport?.offsetTop ?? 0,
    width: viewport?.width ?? root.clientWidth,
    height: viewport?.height ?? root.clientHeight,
  };
}

function scaleOf(seen: number, laidOut: number): number {
  return seen / laidOut || 1;
}

/** Where the range is empty, the lower end wins: the top and left edge stay on screen. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
