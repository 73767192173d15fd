import type { Page } from 'puppeteer-core';
import {
  type BrowserName,
  type LaunchOptions,
  launchBrowser,
} from '../../src/commands/launch-browser';

/** Firefox rounds its timers to whole milliseconds otherwise. */
const EXACT_TIMERS = { 'privacy.reduceTimerPrecision': false };

/** Runs something in a browser with one tab, and closes the browser whatever happens. */
export async function inBrowser<T>(
  name: BrowserName,
  { bare }: Required<Pick<LaunchOptions, 'bare'>>,
  run: (page: Page) => Promise<T>,
): Promise<T> {
  const { browser } = await launchBrowser(name, {
    headless: true,
    bare,
    preferences: EXACT_TIMERS,
  });
  try {
    return await run(await browser.newPage());
  } finally {
    await browser.close();
  }
}
