import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { currentMark } from './support/marks';
import { openNotebook, shownNotes } from './support/notebook';
import { BROWSERS, type OpenBrowser } from './support/open-browser';
import { explain, waitForNoPopover } from './support/pointing';
import { inPopover } from './support/popover-root';
import { openSampleArticle } from './support/sample-article';
import type { NewsSite } from './support/serve-site';
import { stopBackground } from './support/stop-background';
import { walk } from './support/walking';
import { doubleClickWord, textsInPopover, waitForWord, wordPosition } from './support/words';
import { clickInPopover, pressSave, waitForSaved } from './support/write-note';

describe.each(BROWSERS)('asking about words in %s', (name) => {
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

  async function close(): Promise<void> {
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
  }

  it('explains a word that is double-clicked, and leaves the page its own double click', async () => {
    await page.evaluate(() => {
      document.addEventListener('dblclick', () => (document.title = 'The page saw it'));
    });
    await doubleClickWord(page, 'بالخطوة', 'in/by the step');
    const lemma = await inPopover(page, '.lemma .arabic', (each) => each.textContent);
    expect(lemma.normalize('NFC')).toBe('خُطْوَة'.normalize('NFC'));
    expect(await textsInPopover(page, '.word-pieces .arabic')).toEqual(['ب', 'ال', 'خطوة']);
    expect(await page.title()).toBe('The page saw it');
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe('بالخطوة');
    await close();
  });

  it('explains a word under the pointer while Alt is held, and no word without it', async () => {
    const { x, y } = await wordPosition(page, 'ممر');
    await page.mouse.move(x, y, { steps: 3 });
    await page.keyboard.down('Alt');
    await waitForWord(page, 'corridor');
    await page.keyboard.up('Alt');
    expect(await currentMark(page)).toBe('ممر');
    await close();
  });

  it('answers also when the background has been stopped', async () => {
    await stopBackground(page);
    await doubleClickWord(page, 'سنوات', 'years');
    await close();
  });

  it('chooses another reading with a key', async () => {
    await doubleClickWord(page, 'قال', 'he said');
    const readings = await textsInPopover(page, '.reading .english');
    expect(readings.length).toBeGreaterThan(1);
    await page.keyboard.press('2');
    await waitForWord(page, readings[1] ?? '');
    await page.keyboard.press('1');
    await waitForWord(page, 'he said');
  });

  it('looks up the family of a root and a word of it, and comes back', async () => {
    await clickInPopover(page, '.root .chip');
    await expect.poll(() => textsInPopover(page, '.family .chip')).not.toEqual([]);
    const family = await textsInPopover(page, '.family .arabic');
    await clickInPopover(page, '.family li:nth-child(2) .chip');
    await expect
      .poll(() => textsInPopover(page, '.lemma .arabic'), { timeout: 10_000 })
      .toEqual([family[1]]);
    await clickInPopover(page, '.back');
    await expect.poll(() => textsInPopover(page, '.family .arabic')).toEqual(family);
    await clickInPopover(page, '.back');
    await waitForWord(page, 'he said');
    await close();
  });

  it('saves a word and a sentence as notes', async () => {
    await doubleClickWord(page, 'أسعار', 'prices');
    await pressSave(page);
    await waitForSaved(page);
    await clickInPopover(page, 'button.sentence');
    await expect.poll(() => textsInPopover(page, '.interlinear .english')).toContain('prices');
    expect(
      await inPopover(page, '.interlinear [aria-current] .english', (each) => each.textContent),
    ).toBe('prices');
    await pressSave(page);
    await waitForSaved(page);
    await page.keyboard.press('Escape');
    const notebook = await openNotebook(open.launched);
    expect((await shownNotes(notebook)).map(({ rendering }) => rendering)).toEqual([
      expect.stringContaining('prices'),
      expect.stringMatching(/^price/),
    ]);
    await notebook.close();
  });

  it('explains the words of a name, and walks from word to word with the arrows', async () => {
    await explain(page, 'المجتمع الدولي', 'international community');
    await clickInPopover(page, 'button.as-word');
    await expect.poll(() => inPopover(page, '.card', (card) => card.dataset['shows'])).toBe('word');
    await close();
    await walk(page, 'ArrowDown');
    await page.keyboard.press('Enter');
    const first = await currentMark(page);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => currentMark(page), { timeout: 10_000 }).not.toBe(first);
    await expect.poll(() => inPopover(page, '.card', (card) => card.dataset['shows'])).toBe('word');
    await close();
  });
});
