import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForMarks } from './support/marks';
import { openNotebook, shownNotes, storedRenderings } from './support/notebook';
import { BROWSERS, type OpenBrowser } from './support/open-browser';
import { explain, renderingShown } from './support/pointing';
import { openSampleArticle } from './support/sample-article';
import type { NewsSite } from './support/serve-site';
import { stopBackground } from './support/stop-background';
import { walk } from './support/walking';
import { pressSave, saveState, typeNote, waitForSaved } from './support/write-note';

/** How many notes are saved while the background is stopped again and again. */
const MANY = 20;

/** A browser stops the background whenever it likes, also while it is at work. */
describe.each(BROWSERS)('a background that is stopped in %s', (name) => {
  let open: OpenBrowser;
  let site: NewsSite;
  let page: Page;

  beforeAll(async () => {
    ({ open, site, page } = await openSampleArticle(name));
  });

  afterAll(async () => {
    await open.close();
    site.close();
  });

  it('loses no note between pointing and saving', async () => {
    const text = 'Typed before the background was stopped';
    await explain(page, 'ألكسندر لوكاشينكو', 'Alexander Lukashenko');
    await typeNote(page, text);
    await stopBackground(page);
    await pressSave(page);
    await waitForSaved(page);
    await page.keyboard.press('Escape');
    const notebook = await openNotebook(open.launched);
    expect(await shownNotes(notebook)).toMatchObject([{ rendering: 'Alexander Lukashenko', text }]);
    await notebook.close();
  });

  it(`stores each of ${MANY} notes once when it is stopped during every saving`, async () => {
    await page.goto(`${site.url}/news/2`);
    await waitForMarks(page);
    await walk(page, 'ArrowDown');
    // Into the popover, where Save has the focus and keeps it while the reader walks on.
    await page.keyboard.press('Enter');
    const acknowledged: string[] = [];
    for (; acknowledged.length < MANY; await walk(page, 'ArrowDown')) {
      // The same name again.
      if ((await saveState(page)) === 'saved') continue;
      const rendering = await renderingShown(page);
      await Promise.all([page.keyboard.press('Enter'), stopBackground(page)]);
      await waitForSaved(page);
      acknowledged.push(rendering);
    }
    const notebook = await openNotebook(open.launched);
    const stored = await storedRenderings(notebook);
    // The first is from the test before, of another address.
    expect(stored.toSorted()).toEqual(['Alexander Lukashenko', ...acknowledged].toSorted());
  });
});
