const FOCUSABLE = 'button, input, textarea, summary, a[href]';

/**
 * Lets Tab go round inside an element: its place in the page's own order is an accident. Escape
 * remains the way out.
 */
export function keepFocusInside(element: HTMLElement, focused: () => Element | null): void {
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
      // What stands in a closed section takes no room.
      (each) => each.getClientRects().length > 0 && each.checkVisibility(),
    );
    const last = stops.length - 1;
    const now = focused();
    const edge = event.shiftKey ? stops[0] : stops[last];
    if (now !== edge && now !== element) return;
    event.preventDefault();
    stops[event.shiftKey ? last : 0]?.focus();
  });
}
