import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markedTexts, waitForMarks } from './support/marks';
import { pageOf, samplePage } from './support/news-article';
import { BROWSERS, type OpenBrowser, openBrowser } from './support/open-browser';
import { MUSEUM_PAGE, PERSIAN_ARTICLE, URDU_ARTICLE } from './support/other-pages';
import { type NewsSite, serveSite } from './support/serve-site';
import { openToolbarPopup, type ToolbarPopup } from './support/toolbar-popup';

const NOT_AN_ARTICLE = 'This does not look like an article in Arabic.';

describe.each(BROWSERS)('the popup in %s', (name) => {
  let open: OpenBrowser;
  let site: NewsSite;
  let page: Page;

  beforeAll(async () => {
    site = await serveSite({
      '/': samplePage(),
      '/museum': MUSEUM_PAGE,
      '/fa': pageOf(PERSIAN_ARTICLE, 'fa'),
      '/fa-unnamed': pageOf(PERSIAN_ARTICLE),
      '/ur': pageOf(URDU_ARTICLE, 'ur'),
      '/ur-unnamed': pageOf(URDU_ARTICLE),
    });
    open = await openBrowser(name);
    page = await open.launched.browser.newPage();
  });

  afterAll(async () => {
    await open.close();
    site.close();
  });

  it('says that a page is an article, why, and how much is marked', async () => {
    await page.goto(`${site.url}/news/1`);
    await waitForMarks(page);
    const popup = await openToolbarPopup(page);
    const { length } = await markedTexts(page);
    expect(await popup.verdict()).toBe(
      `This is an article in Arabic: ${length} names and terms are marked.`,
    );
    expect(await popup.reasons()).toEqual(
      expect.arrayContaining([
        'The page is shared as an article',
        'There is a headline above the text',
      ]),
    );
    await popup.close();
  });

  it('reads a page that is no article when asked', async () => {
    await page.goto(`${site.url}/museum`);
    const popup = await openOnceDecided(page);
    expect(await popup.verdict()).toBe(NOT_AN_ARTICLE);
    expect(await markedTexts(page)).toEqual([]);
    await popup.press('Read this page');
    await waitForMarks(page);
    const marks = await markedTexts(page);
    expect(marks).toEqual(expect.arrayContaining(['القاهرة', 'مصر', 'الإسكندرية']));
    await expect
      .poll(popup.verdict)
      .toBe(`Read as you asked: ${marks.length} names and terms are marked.`);
    await popup.close();
  });

  it('switches a site off, and on again', async () => {
    await page.goto(`${site.url}/news/1`);
    await waitForMarks(page);
    const first = await openToolbarPopup(page);
    await first.press('Not this site');
    await expect.poll(first.verdict).toBe('Hamish is switched off on 127.0.0.1.');
    expect(await markedTexts(page)).toEqual([]);
    await first.close();

    await page.reload();
    const second = await openOnceDecided(page);
    expect(await second.verdict()).toBe('Hamish is switched off on 127.0.0.1.');
    expect(await markedTexts(page)).toEqual([]);
    await second.press('Use Hamish on this site');
    await waitForMarks(page);
    await second.close();
  });

  it.each(['/fa', '/fa-unnamed', '/ur', '/ur-unnamed'])(
    'says that %s is no article in Arabic, and nothing is marked there',
    async (path) => {
      await page.goto(site.url + path);
      const popup = await openOnceDecided(page);
      expect(await popup.verdict()).toBe(NOT_AN_ARTICLE);
      expect(await markedTexts(page)).toEqual([]);
      await popup.close();
    },
  );
});

/** Opens the popup again until the page has been decided upon: only then are there reasons. */
async function openOnceDecided(page: Page): Promise<ToolbarPopup> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const popup = await openToolbarPopup(page);
    if ((await popup.reasons()).length > 0) return popup;
    await popup.close();
    if (Date.now() > deadline) throw new Error('The page was not decided upon.');
  }
}
