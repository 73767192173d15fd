/** Calls back once the margin's popover is in the page; gives what stops the waiting. */
export function onPopover(done: () => void): () => void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('hamish-margin') === null) return;
    observer.disconnect();
    done();
  });
  observer.observe(document.documentElement, { childList: true });
  return () => observer.disconnect();
}
