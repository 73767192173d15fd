import browser from 'webextension-polyfill';

/** What the manifest's content script asks for. */
const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

/** Whether the browser lets Hamish look at all sites; the reader can take that back there. */
export function hasAllSites(): Promise<boolean> {
  return browser.permissions.contains(ALL_SITES);
}

/** Asks the browser's own question; call it in answer to a click. Gives whether it was granted. */
export function askForAllSites(): Promise<boolean> {
  return browser.permissions.request(ALL_SITES).catch(() => false);
}
