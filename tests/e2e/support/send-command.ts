import type { Browser } from 'puppeteer-core';
import { isFirefox } from './bidi';
import { inFirefoxWindow } from './firefox-window';
import { inServiceWorker } from './service-worker';

/** Where a command stands among the shortcuts of the manifest. */
const ORDER = ['next-mention', 'previous-mention', 'note-selection'] as const;

/** Sends a command of the manifest as its shortcut does: keys typed by a test reach pages only. */
export async function sendCommand(
  browser: Browser,
  command: (typeof ORDER)[number],
): Promise<void> {
  if (isFirefox(browser))
    await inFirefoxWindow(
      browser,
      `document.querySelectorAll('keyset[id^="ext-keyset-id-hamish"] key')[${ORDER.indexOf(command)}].doCommand()`,
    );
  else await inServiceWorker(browser, `chrome.commands.onCommand.dispatch('${command}')`);
}
