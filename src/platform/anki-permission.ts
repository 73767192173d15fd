import browser from 'webextension-polyfill';

/**
 * Asks the reader whether Hamish may talk to this computer itself, where a running Anki listens;
 * gives whether it may. Only in answer to a press of a button; who has agreed is not asked again.
 */
export function askForAnki(): Promise<boolean> {
  return browser.permissions.request({ origins: ['http://127.0.0.1/*'] });
}
