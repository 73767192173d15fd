import type { Page } from 'puppeteer-core';
import { isFirefox } from './bidi';
import { inFirefoxWindow } from './firefox-window';

/** What went wrong in a page since it was asked for, in the page's own scripts and in ours. */
export interface CollectedErrors {
  /** Every error so far; empty when there was none. */
  read(): Promise<readonly string[]>;
}

/** Begins to collect; Firefox writes those of content scripts into its own console only. */
export async function collectErrors(page: Page): Promise<CollectedErrors> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const browser = page.browser();
  if (isFirefox(browser)) {
    await inFirefoxWindow(browser, 'Services.console.reset()');
    return {
      async read() {
        const logged = await inFirefoxWindow<readonly string[]>(browser, LOGGED_BY_US);
        return [...errors, ...logged];
      },
    };
  }
  const session = await page.createCDPSession();
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error') errors.push(args.map(({ value }) => String(value)).join(' '));
  });
  await session.send('Runtime.enable');
  return { read: async () => errors };
}

const LOGGED_BY_US = `Services.console.getMessageArray()
  .filter((each) => each instanceof Ci.nsIScriptError && String(each.sourceName).startsWith('moz-extension:'))
  .map((each) => each.errorMessage)`;
