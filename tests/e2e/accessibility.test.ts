import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPageOf } from '../../src/commands/launch-browser';
import { waitForMarks } from './support/marks';
import { samplePage } from './support/news-article';
import { openNotebook } from './support/notebook';
import { BROWSERS, type OpenBrowser, openBrowser } from './support/open-browser';
import { explain, waitForNoPopover } from './support/pointing';
import { unsealPopover } from './support/popover-root';
import { scanWithAxe } from './support/scan-with-axe';
import { type NewsSite, serveSite } from './support/serve-site';
import { doubleClickWord, textsInPopover } from './support/words';
import { clickInPopover, pressSave, typeNote, waitForSaved } from './support/write-note';

describe.each(BROWSERS)('axe finds nothing wrong in %s', (name) => {
  let open: OpenBrowser;
  let site: NewsSite;
  let sample: Page;

  beforeAll(async () => {
    site = await serveSite({ '/': samplePage() });
    open = await openBrowser(name);
    sample = await openPageOf(open.launched, 'sample.html');
    await waitForMarks(sample);
  });

  afterAll(async () => {
    await open.close();
    site.close();
  });

  it('with the sample article', async () => {
    await expectNoViolations(sample, '<h1');
  });

  it('with the popover', async () => {
    await explain(sample, 'ألكسندر لوكاشينكو', 'Alexander Lukashenko');
    await unsealPopover(sample);
    await expectNoViolations(sample, 'hamish-margin .save');
    await typeNote(sample, 'A note');
    await expectNoViolations(sample, 'hamish-margin textarea');
    await pressSave(sample);
    await waitForSaved(sample);
    await expectNoViolations(sample, 'hamish-margin .save');
  });

  it('with the popover of a word, of its root and of its sentence', async () => {
    await sample.keyboard.press('Escape');
    await waitForNoPopover(sample);
    await doubleClickWord(sample, 'وكانت', 'and she was');
    await unsealPopover(sample);
    await expectNoViolations(sample, 'hamish-margin .word-pieces');
    await clickInPopover(sample, '.root .chip');
    await expect.poll(() => textsInPopover(sample, '.back')).not.toEqual([]);
    await expectNoViolations(sample, 'hamish-margin .family');
    await clickInPopover(sample, '.back');
    await clickInPopover(sample, 'button.sentence');
    await expect.poll(() => textsInPopover(sample, '.interlinear li')).not.toEqual([]);
    await expectNoViolations(sample, 'aria-current="true"');
  });

  it('with the notebook', async () => {
    const notebook = await openNotebook(open.launched);
    await expectNoViolations(notebook, 'class="own-text"');
    await notebook.locator('article.note button ::-p-text(Edit)').click();
    await notebook.waitForSelector('.editor');
    await expectNoViolations(notebook, 'class="editor"');
    await notebook.locator('.editor button ::-p-text(Cancel)').click();
    await notebook.locator('article.note button ::-p-text(Delete)').click();
    await notebook.waitForSelector('.toast');
    await expectNoViolations(notebook, 'class="toast"');
    await notebook.close();
  });

  it('with the popup', async () => {
    const article = await open.launched.browser.newPage();
    await article.goto(`${site.url}/news/1`);
    await waitForMarks(article);
    // Behind the article, so that it speaks of the tab in view as it does at its toolbar button.
    const popup = await openPageOf(open.launched, 'popup.html', true);
    await popup.waitForSelector('summary', { timeout: 10_000 });
    await popup.$eval('details', (details) => {
      details.open = true;
    });
    await expectNoViolations(popup, '<li');
    await popup.close();
    await article.close();
  });

  it('with the options', async () => {
    const options = await openPageOf(open.launched, 'options.html');
    await options.waitForSelector('h1', { timeout: 10_000 });
    await expectNoViolations(options, '<select');
    await options.close();
  });
});

/** Nothing may be wrong, and what the test is about must have been looked at. */
async function expectNoViolations(page: Page, lookedAt: string): Promise<void> {
  const { violations, passed } = await scanWithAxe(page);
  expect(violations).toEqual([]);
  expect(passed.join('\n')).toContain(lookedAt);
}
