import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launchBrowser } from '../../src/commands/launch-browser';
import type { HardPage } from './hard-pages/hard-page';
import { HOSTILE_PAGES } from './hard-pages/hostile-pages';
import { ODD_SHAPES } from './hard-pages/odd-shapes';
import { PAGES_IN_LAYERS } from './hard-pages/pages-in-layers';
import { PAGES_THAT_REDRAW } from './hard-pages/pages-that-redraw';
import { collectErrors } from './support/collect-errors';
import { markedTexts } from './support/marks';
import { BROWSERS, type OpenBrowser, openBrowser } from './support/open-browser';
import { explain, waitForNoPopover } from './support/pointing';
import { serveSite } from './support/serve-site';

/** Milliseconds for two browsers to start, and for the heaviest page in both of them. */
const START = 180_000;
const EACH = 180_000;

const PAGES = [...ODD_SHAPES, ...PAGES_IN_LAYERS, ...PAGES_THAT_REDRAW, ...HOSTILE_PAGES];

describe.each(BROWSERS)('a hard page in %s:', (name) => {
  let bare: Launched;
  let open: OpenBrowser;

  beforeAll(async () => {
    bare = await launchBrowser(name, { headless: true, bare: true });
    open = await openBrowser(name);
  }, START);

  afterAll(async () => {
    await bare.browser.close();
    await open.close();
  });

  it.each(PAGES.map((each) => [each.name, each] as const))(
    '%s',
    async (_, hard) => {
      const { html, script = '', files, policy = null } = hard;
      const site = await serveSite({ '/': html, '/site.js': script, ...files }, policy);
      const untouched = await bare.browser.newPage();
      const page = await open.launched.browser.newPage();
      try {
        const wanted = await untouched
          .goto(`${site.url}/news/1`)
          .then(() => settledHtml(untouched, hard));
        const errors = await collectErrors(page);
        await page.goto(`${site.url}/news/1`);
        expect(await settledHtml(page, hard)).toBe(wanted);
        await expectMarks(page, hard);
        if (hard.explains !== null) {
          await explain(page, ...hard.explains);
          await page.keyboard.press('Escape');
          await waitForNoPopover(page);
        }
        expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(wanted);
        expect(await errors.read()).toEqual([]);
      } finally {
        await untouched.close();
        await page.close();
        site.close();
      }
    },
    EACH,
  );
});

/** The page as its own scripts leave it. */
async function settledHtml(page: Page, { settled, act }: HardPage): Promise<string> {
  // Asked from outside: a hostile page has spoilt what waiting inside would need.
  await expect
    .poll(() => page.evaluate(settled ?? 'document.readyState === "complete"'), {
      timeout: 60_000,
    })
    .toBe(true);
  await act?.(page);
  return page.evaluate(() => document.documentElement.outerHTML);
}

async function expectMarks(page: Page, { marks, unmarked = [] }: HardPage): Promise<void> {
  await expect
    .poll(() => markedTexts(page), { timeout: 30_000 })
    .toEqual(expect.arrayContaining([...marks]));
  const found = await markedTexts(page);
  expect(found.filter((text) => text === '' || unmarked.includes(text))).toEqual([]);
}
