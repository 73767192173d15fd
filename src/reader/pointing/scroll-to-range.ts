/** Brings a range into view, clear of the page's fixed bars, without animation; moves no focus. */
export function scrollToRange(range: Range, window: Window): void {
  if (isComfortable(range, window)) return;
  // Scrolls every box it lies in; the paragraph may still be longer than the viewport …
  range.startContainer.parentElement?.scrollIntoView({
    behavior: 'instant',
    block: 'center',
    inline: 'nearest',
  });
  if (isComfortable(range, window)) return;
  // … so the words themselves go to the upper third.
  const top = range.getBoundingClientRect().top - window.innerHeight / 3;
  window.scrollBy({ top, behavior: 'instant' });
}

/** Room for a page's sticky header above and for the popover's edge below. */
const MARGIN = 80;

function isComfortable(range: Range, window: Window): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  const margin = Math.min(MARGIN, window.innerHeight / 4);
  return top >= margin && bottom <= window.innerHeight - margin;
}
