/** How long a page must be quiet before it is looked at again, and how long at most, in milliseconds. */
const QUIET = 400;
const LONGEST_WAIT = 2_000;

/**
 * Calls `onChange` after the page has changed: late content, infinite scroll, or another address
 * in a single-page site. Costs the page one callback a batch of changes, in which nothing is read.
 * Gives a function that stops it.
 */
export function watchPage(document: Document, onChange: () => void): () => void {
  const window = document.defaultView;
  if (window === null) throw new Error('The document is not shown in a window.');
  let timer = 0;
  let since = 0;
  const settle = () => {
    timer = 0;
    since = 0;
    onChange();
  };
  const touch = () => {
    const now = window.performance.now();
    if (since === 0) since = now;
    window.clearTimeout(timer);
    timer = window.setTimeout(settle, Math.max(0, Math.min(QUIET, since + LONGEST_WAIT - now)));
  };
  const observer = new window.MutationObserver(touch);
  observer.observe(document.documentElement, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  window.addEventListener('popstate', touch);
  window.addEventListener('pageshow', touch);
  return () => {
    observer.disconnect();
    window.clearTimeout(timer);
    window.removeEventListener('popstate', touch);
    window.removeEventListener('pageshow', touch);
  };
}
