import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { currentMark, markedTexts, waitForMarks } from './support/marks';
import { samplePage } from './support/news-article';
import { BROWSERS, type OpenBrowser, openBrowser } from './support/open-browser';
import { waitForNoPopover } from './support/pointing';
import { unsealPopover } from './support/popover-root';
import { sendCommand } from './support/send-command';
import { type NewsSite, serveSite } from './support/serve-site';
import { waitForCurrent, walk } from './support/walking';

/** A page with something that can have the focus. */
const PAGE = samplePage().replace('<main>', '<a id="home" href="/">الرئيسية</a><main>');

describe.each(BROWSERS)('reading with the keyboard in %s', (name) => {
  let open: OpenBrowser;
  let site: NewsSite;
  let page: Page;
  let marks: readonly string[];

  beforeAll(async () => {
    site = await serveSite({ '/': PAGE });
    open = await openBrowser(name);
    page = await open.launched.browser.newPage();
    await page.goto(`${site.url}/news/1`);
    await waitForMarks(page);
    marks = await markedTexts(page);
    await page.focus('#home');
  });

  afterAll(async () => {
    await open.close();
    site.close();
  });

  it('walks from mark to mark in the order of the page', async () => {
    for (const mark of marks.slice(0, 5)) {
      await walk(page, 'ArrowDown');
      expect(await currentMark(page)).toBe(mark);
    }
    await walk(page, 'ArrowUp');
    expect(await currentMark(page)).toBe(marks[3]);
    expect(await focused(page)).toBe('home');
  });

  it('goes into the popover with Enter and back with Escape', async () => {
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('HAMISH-MARGIN save');
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
    expect(await focused(page)).toBe('home');
    expect(page.url()).toBe(`${site.url}/news/1`);
  });

  it('walks with the commands of the manifest, whose keys can be changed', async () => {
    const { browser } = open.launched;
    await page.evaluate(() => window.scrollTo(0, 0));
    await sendCommand(browser, 'next-mention');
    await waitForCurrent(page, marks[0] ?? '');
    await sendCommand(browser, 'next-mention');
    await waitForCurrent(page, marks[1] ?? '');
    await sendCommand(browser, 'previous-mention');
    await waitForCurrent(page, marks[0] ?? '');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('HAMISH-MARGIN save');
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
    expect(await focused(page)).toBe('home');
  });
});

/** The id or the name of the element with the focus, and the class of the one inside it. */
async function focused(page: Page): Promise<string> {
  const isInside = await page.evaluate(() => document.activeElement?.nodeName === 'HAMISH-MARGIN');
  if (!isInside) return page.evaluate(() => document.activeElement?.id ?? '');
  const host = await unsealPopover(page);
  return host.evaluate(
    (element) => `${element.nodeName} ${element.shadowRoot?.activeElement?.className}`,
  );
}
