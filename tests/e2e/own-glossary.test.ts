import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPageOf } from '../../src/commands/launch-browser';
import { markedTexts, waitForMarks } from './support/marks';
import { BROWSERS, type OpenBrowser } from './support/open-browser';
import { explain, renderingShown, waitForNoPopover } from './support/pointing';
import { inPopover } from './support/popover-root';
import { openSampleArticle } from './support/sample-article';
import { scanWithAxe } from './support/scan-with-axe';
import type { NewsSite } from './support/serve-site';
import { stopBackground } from './support/stop-background';
import { doubleClickWord, textsInPopover } from './support/words';
import { clickInPopover } from './support/write-note';

const LUKASHENKO = 'ألكسندر لوكاشينكو';

/** Two entries that the article has, one that it has not, and two rows that are none. */
const TSV = [
  'term\ttranslation\tkind',
  'الأسمدة\tmanures\tterm',
  'مواسم الزراعة\tgrowing seasons\tterm',
  'كلمة غريبة\tstrange word\tterm',
  '\tno term\tterm',
  'مينسك\tMinsk\tanimal',
].join('\n');

describe.each(BROWSERS)('the reader’s own glossary in %s', (name) => {
  let open: OpenBrowser;
  let site: NewsSite;
  let page: Page;
  let other: Page;
  let glossary: Page;
  const folder = mkdtempSync(join(tmpdir(), 'hamish-glossary-'));

  beforeAll(async () => {
    ({ open, site, page } = await openSampleArticle(name));
    other = await open.launched.browser.newPage();
    await other.goto(`${site.url}/news/2`);
    await waitForMarks(other);
    glossary = await openPageOf(open.launched, 'glossary.html');
    await glossary.waitForSelector('.empty', { timeout: 10_000 });
  });

  afterAll(async () => {
    await open.close();
    site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const type = async (field: string, text: string) => {
    await clickInPopover(page, `.own-form [name=${field}]`);
    await inPopover(page, `.own-form [name=${field}]`, (input) =>
      (input as HTMLInputElement).select(),
    );
    await page.keyboard.type(text);
  };
  const entriesShown = () =>
    glossary.$$eval('.entry', (cards) =>
      cards.map((card) =>
        ['.headword', '.renderings'].map((each) => card.querySelector(each)?.textContent).join('='),
      ),
    );
  const press = async (selector: string) => {
    const button = await glossary.waitForSelector(selector, { timeout: 10_000 });
    await button?.click();
  };

  it('takes a name from the popover, with another translation, and marks with that at once', async () => {
    await page.bringToFront();
    await explain(page, LUKASHENKO, 'Alexander Lukashenko');
    await clickInPopover(page, 'button.own');
    await type('rendering', 'Aliaksandr Lukashenka');
    await stopBackground(page);
    await clickInPopover(page, '.own-form .save');
    await expect.poll(() => renderingShown(page)).toBe('Aliaksandr Lukashenka');
    await expect.poll(() => textsInPopover(page, 'button.own')).toEqual(['Edit in my glossary']);
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
    await expect.poll(entriesShown).toEqual([expect.stringContaining('=Aliaksandr Lukashenka')]);
    // In the other tab, which nobody has touched.
    await other.bringToFront();
    await explain(other, LUKASHENKO, 'Aliaksandr Lukashenka');
    expect(await textsInPopover(other, '.from bdi')).toEqual(['My glossary']);
  });

  it('takes a word from its popover, which is marked from then on', async () => {
    await other.keyboard.press('Escape');
    await page.bringToFront();
    expect(await markedTexts(page)).not.toContain('مواسم');
    await doubleClickWord(page, 'مواسم', 'seasons');
    await clickInPopover(page, 'button.own');
    await clickInPopover(page, '.own-form .save');
    await expect.poll(() => markedTexts(page)).toContain('مواسم');
    await expect.poll(() => markedTexts(other)).toContain('مواسم');
    await page.keyboard.press('Escape');
  });

  it('lets an entry be changed from its popover, and takes that back', async () => {
    await page.bringToFront();
    await explain(page, LUKASHENKO, 'Aliaksandr Lukashenka');
    await clickInPopover(page, 'button.own');
    await glossary.waitForSelector('.editor', { timeout: 10_000 });
    await glossary.bringToFront();
    await glossary.locator('.editor [name=renderings]').fill('President L.; Luka');
    await stopBackground(page);
    await press('.editor button[type=submit]');
    await expect.poll(entriesShown).toContainEqual(expect.stringContaining('=President L.; Luka'));
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await explain(page, LUKASHENKO, 'President L.');
    await glossary.bringToFront();
    await press('.toast button');
    await page.bringToFront();
    await explain(page, LUKASHENKO, 'Aliaksandr Lukashenka');
  });

  it('deletes an entry and brings it back', async () => {
    await glossary.bringToFront();
    await press('.entry-list li:last-child .actions button:last-child');
    await expect.poll(async () => (await entriesShown()).length).toBe(1);
    await stopBackground(page);
    await press('.toast button');
    await expect.poll(async () => (await entriesShown()).length).toBe(2);
  });

  it('imports a table, with its errors shown, all rows that are sound at once', async () => {
    const file = join(folder, 'farming.tsv');
    writeFileSync(file, TSV);
    const input = (await glossary.waitForSelector(
      'input[type=file]',
    )) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await glossary.waitForSelector('.row-errors li', { timeout: 10_000 });
    expect(
      await glossary.$$eval('.row-errors li', (all) => all.map((each) => each.textContent)),
    ).toEqual([
      expect.stringContaining('Row 5: The term is missing'),
      expect.stringContaining('Row 6: The kind is not one of those Hamish knows'),
    ]);
    expect((await scanWithAxe(glossary)).violations).toEqual([]);
    await press('.preview .store');
    await glossary.waitForSelector('.report', { timeout: 10_000 });
    await expect.poll(entriesShown).toHaveLength(3);
    await page.bringToFront();
    await expect.poll(() => markedTexts(page)).toContain('الأسمدة');
    await expect.poll(() => markedTexts(page)).toContain('مواسم الزراعة');
    await explain(page, 'مواسم الزراعة', 'growing seasons');
  });

  it('is switched off and on', async () => {
    await glossary.bringToFront();
    await press('.glossary-row:last-child input[type=checkbox]');
    await expect.poll(() => markedTexts(page)).not.toContain('مواسم الزراعة');
    expect(await markedTexts(page)).toContain('مواسم');
    await stopBackground(page);
    await press('.glossary-row:last-child input[type=checkbox]');
    await expect.poll(() => markedTexts(page)).toContain('مواسم الزراعة');
  });

  it('is deleted and comes back', async () => {
    await press('.glossary-row:last-child button.remove');
    await expect.poll(() => markedTexts(page)).not.toContain('مواسم الزراعة');
    await press('.toast button');
    await expect.poll(() => markedTexts(page)).toContain('مواسم الزراعة');
    expect((await scanWithAxe(glossary)).violations).toEqual([]);
  });
});
