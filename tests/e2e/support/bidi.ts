import type { Browser } from 'puppeteer-core';

/** The part of puppeteer's WebDriver BiDi client that has no public door. */
interface BidiBrowser {
  readonly connection: {
    send(method: string, params: object): Promise<{ readonly result: unknown }>;
  };
}

/** Whether a browser is driven through WebDriver BiDi. */
export function isFirefox(browser: Browser): boolean {
  return browser.process()?.spawnfile.includes('firefox') ?? false;
}

/** Sends a WebDriver BiDi command that puppeteer does not offer; `T` is its documented result. */
export async function sendBidi<T>(browser: Browser, method: string, params: object): Promise<T> {
  const { connection } = browser as unknown as BidiBrowser;
  return (await connection.send(method, params)).result as T;
}
