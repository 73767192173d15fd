import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPageOf } from '../../src/commands/launch-browser';
import { CHANGING_PAGE, CHANGING_SCRIPT } from './support/changing-site';
import { currentMark, textsOf, waitForMarks } from './support/marks';
import { samplePage } from './support/news-article';
import { BROWSERS, type OpenBrowser, openBrowser } from './support/open-browser';
import { MUSEUM_PAGE } from './support/other-pages';
import { openPanelFromPopup, rowsOfSidePanel } from './support/real-side-panel';
import { scanWithAxe } from './support/scan-with-axe';
import { type NewsSite, serveSite } from './support/serve-site';

describe.each(BROWSERS)('the side panel in %s', (name) => {
  let open: OpenBrowser;
  let site: NewsSite;
  let changing: NewsSite;
  let article: Page;
  let panel: Page;

  beforeAll(async () => {
    site = await serveSite({ '/': samplePage(), '/museum': MUSEUM_PAGE });
    changing = await serveSite({ '/': CHANGING_PAGE, '/site.js': CHANGING_SCRIPT });
    open = await openBrowser(name);
    article = await open.launched.browser.newPage();
    await article.goto(`${site.url}/news/1`);
    await waitForMarks(article);
    // Behind the article, so that it speaks of the tab in view as it does at the window's side.
    panel = await openPageOf(open.launched, 'sidepanel.html', true);
  });

  afterAll(async () => {
    await open.close();
    site.close();
    changing.close();
  });

  const rows = () => panel.$$eval('.rendering', (all) => all.map((each) => each.textContent ?? ''));
  const notice = () => panel.$eval('.notice', (each) => each.textContent);

  /** Behind another tab a page gets no real clicks. */
  const press = (english: string) =>
    panel.$$eval(
      'button.entry',
      (all, wanted) => {
        all.find((each) => each.querySelector('.rendering')?.textContent === wanted)?.click();
      },
      english,
    );

  it('lists what is marked, and axe finds nothing wrong', async () => {
    await expect.poll(rows).toEqual(expect.arrayContaining(['Alexander Lukashenko', 'Egypt']));
    const { violations } = await scanWithAxe(panel);
    expect(violations).toEqual([]);
  });

  it('sets off the mentions of a row and scrolls to one after the other', async () => {
    await panel.$$eval('button.entry', (all) => {
      all
        .find((each) => each.querySelector('.rendering')?.textContent === 'Egypt')
        ?.dispatchEvent(new PointerEvent('pointerenter'));
    });
    await expect.poll(() => textsOf(article, 'hamish-flash')).toEqual(['مصر', 'مصر', 'مصر']);
    await article.evaluate(() => scrollTo(0, 9999));
    await press('Egypt');
    await expect.poll(() => currentMark(article)).toBe('مصر');
    await expect.poll(() => panel.$eval('.shown', (each) => each.textContent)).toContain('1 of 3');
    await press('Egypt');
    await expect.poll(() => panel.$eval('.shown', (each) => each.textContent)).toContain('2 of 3');
  });

  it('follows the tab to another page, and says why nothing is listed', async () => {
    await article.goto(`${site.url}/museum`);
    await expect.poll(notice).toBe('This does not look like an article in Arabic.');
    expect(await rows()).toEqual([]);
    await article.goto('about:blank');
    await expect.poll(notice).toContain('Hamish cannot read this page.');
  });

  it('follows a page that changes its article without loading', async () => {
    await article.goto(`${changing.url}/news/1`);
    await expect.poll(rows).toEqual(expect.arrayContaining(['Tunisia']));
    await article.click('a[href="/news/2"]');
    await expect.poll(rows).toEqual(expect.arrayContaining(['Tokyo']));
    expect(await rows()).not.toContain('Tunisia');
  });

  it('follows the reader to another tab', async () => {
    const other = await open.launched.browser.newPage();
    await other.goto(`${site.url}/news/1`);
    await expect.poll(rows).toEqual(expect.arrayContaining(['Alexander Lukashenko']));
    await article.bringToFront();
    await expect.poll(rows).toEqual(expect.arrayContaining(['Tokyo']));
    await other.close();
  });

  it('speaks of the sample article too', async () => {
    const sample = await openPageOf(open.launched, 'sample.html');
    await expect.poll(rows).toEqual(expect.arrayContaining(['Alexander Lukashenko']));
    await press('Egypt');
    await expect.poll(() => currentMark(sample)).toBe('مصر');
    await sample.close();
  });

  it('is opened from the popup', async () => {
    await panel.close();
    await article.bringToFront();
    await openPanelFromPopup(article);
    await expect.poll(() => rowsOfSidePanel(article.browser())).toContain('Tokyo');
  });
});
