import browser from 'webextension-polyfill';

const KEY = 'welcomed';

/**
 * Calls `welcome` once, when Hamish is installed for the first time. Call it at the top level, or
 * a waking worker misses the event.
 */
export function onFirstRun(welcome: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcomeOnce(welcome);
  });
}

/** An extension that is loaded from a folder is installed anew each time. */
async function welcomeOnce(welcome: () => void): Promise<void> {
  const { [KEY]: welcomed } = await browser.storage.local.get(KEY);
  if (welcomed === true) return;
  await browser.storage.local.set({ [KEY]: true });
  welcome();
}
