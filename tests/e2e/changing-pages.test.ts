import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHANGING_PAGE, CHANGING_SCRIPT } from './support/changing-site';
import { markedTexts } from './support/marks';
import { openNotebook, shownNotes } from './support/notebook';
import { BROWSERS, type OpenBrowser, openBrowser } from './support/open-browser';
import { explain } from './support/pointing';
import { inPopover } from './support/popover-root';
import { type NewsSite, serveSite } from './support/serve-site';
import { pressSave, saveState, typeNote, waitForSaved } from './support/write-note';

/** Each step goes on from where the one before it left the page. */
describe.each(BROWSERS)('a page that changes in %s', (name) => {
  let open: OpenBrowser;
  let site: NewsSite;
  let page: Page;

  beforeAll(async () => {
    site = await serveSite({ '/': CHANGING_PAGE, '/site.js': CHANGING_SCRIPT });
    open = await openBrowser(name);
    page = await open.launched.browser.newPage();
    await page.goto(`${site.url}/news/1`);
  });

  afterAll(async () => {
    await open.close();
    site.close();
  });

  it('is marked when its article comes late', async () => {
    await waitForMarksOn(page, ['تونس', 'مصر', 'والمغرب']);
  });

  it('is marked where it goes on when scrolled', async () => {
    expect(await markedTexts(page)).not.toContain('الدوحة');
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await waitForMarksOn(page, ['تونس', 'الدوحة', 'قطر']);
  });

  it('loses the marks of an article that another takes the place of', async () => {
    await explain(page, 'مصر', 'Egypt');
    await typeNote(page, 'of the first article');
    await pressSave(page);
    await waitForSaved(page);
    await page.keyboard.press('Escape');
    await page.click('a[href="/news/2"]');
    await waitForMarksOn(page, ['طوكيو', 'مصر', 'وأستراليا']);
    const marks = await markedTexts(page);
    expect(marks).not.toContain('تونس');
    // What a mark on text that has gone would give.
    expect(marks).not.toContain('');
  });

  it('keeps the notes of its articles apart', async () => {
    await explain(page, 'مصر', 'Egypt');
    expect(await saveState(page)).toBe('unsaved');
    await typeNote(page, 'of the second article');
    await pressSave(page);
    await waitForSaved(page);
    await page.keyboard.press('Escape');
    const notebook = await openNotebook(open.launched);
    expect(await shownNotes(notebook)).toMatchObject([
      { article: 'اليابان تدرس بناء محطة جديدة للطاقة', text: 'of the second article' },
      { article: 'تونس ومصر تبحثان زيادة التجارة', text: 'of the first article' },
    ]);
    await notebook.close();
    await page.bringToFront();
  });

  it('shows the notes of the article that Back leads to', async () => {
    await page.evaluate(() => history.back());
    await waitForMarksOn(page, ['تونس', 'والمغرب']);
    await explain(page, 'مصر', 'Egypt');
    expect(await saveState(page)).toBe('saved');
    expect(await inPopover(page, 'textarea', (field) => (field as HTMLTextAreaElement).value)).toBe(
      'of the first article',
    );
  });
});

async function waitForMarksOn(page: Page, words: readonly string[]): Promise<void> {
  await expect
    .poll(() => markedTexts(page), { timeout: 15_000 })
    .toEqual(expect.arrayContaining([...words]));
}
