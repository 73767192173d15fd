import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPageOf } from '../../src/commands/launch-browser';
import { textsOf, waitForMarks } from './support/marks';
import { samplePage } from './support/news-article';
import { openNotebook, shownNotes } from './support/notebook';
import { BROWSERS, type OpenBrowser, openBrowser } from './support/open-browser';
import { explain, pointAt, waitForNoPopover } from './support/pointing';
import { inPopover } from './support/popover-root';
import { selectText } from './support/select-text';
import { buttonCoversSelection, pressNoteButton, selectForNote } from './support/selection-button';
import { sendCommand } from './support/send-command';
import { type NewsSite, serveSite } from './support/serve-site';
import { walk } from './support/walking';
import { clickInPopover, pressSave, saveState, waitForSaved } from './support/write-note';

const PASSAGE = 'أن بلاده مستعدة لفتح ممر';
const CLAUSE = 'فلم يصدر تعليق رسمي، بينما طالبت المعارضة';
const SENTENCE = 'وتخشى منظمات الإغاثة أن تتأخر مواسم الزراعة';
/** As an editor leaves it a day later: spelt otherwise, with a word more and a paragraph before. */
const EDITED_CLAUSE = 'فلم يصدر تعليق رسمي فوري، بينما طالبت المعارضة';

/** Each step goes on from where the one before it left the page. */
describe.each(BROWSERS)('noted passages in %s', (name) => {
  const pages: Record<string, string> = { '/': samplePage() };
  let open: OpenBrowser;
  let site: NewsSite;
  let article: Page;

  beforeAll(async () => {
    site = await serveSite(pages);
    open = await openBrowser(name);
    article = await open.launched.browser.newPage();
    await article.goto(`${site.url}/news/1`);
    await waitForMarks(article);
  });

  afterAll(async () => {
    await open.close();
    site.close();
  });

  const painted = (colour: string) => textsOf(article, `hamish-note-${colour}`);
  const html = () => article.evaluate(() => document.documentElement.outerHTML);
  const words = () =>
    inPopover(article, 'textarea', (field) => (field as HTMLTextAreaElement).value);

  async function close(): Promise<void> {
    await article.mouse.move(2, 2);
    await article.keyboard.press('Escape');
    await waitForNoPopover(article);
    await article.evaluate(() => getSelection()?.removeAllRanges());
  }

  it('are saved with the button beside the selection, which covers none of it', async () => {
    const before = await html();
    await selectForNote(article, PASSAGE);
    expect(await buttonCoversSelection(article)).toBe(false);
    await pressNoteButton(article);
    await waitForSaved(article);
    await expect.poll(() => painted('yellow')).toEqual([PASSAGE]);
    // The field has the focus.
    await article.keyboard.type('Ask about this');
    await pressSave(article);
    await waitForSaved(article);
    await clickInPopover(article, '[data-colour="green"] input');
    await expect.poll(() => painted('green')).toEqual([PASSAGE]);
    expect(await painted('yellow')).toEqual([]);
    await close();
    expect(await html()).toBe(before);
  });

  it('lose the button with the selection', async () => {
    await selectForNote(article, CLAUSE);
    await article.evaluate(() => getSelection()?.removeAllRanges());
    await article.waitForFunction(() => document.querySelector('hamish-selection') === null);
  });

  it('are saved with the keyboard alone', async () => {
    await selectForNote(article, CLAUSE);
    await article.keyboard.press('Tab');
    await article.keyboard.press('Enter');
    await waitForSaved(article);
    await expect.poll(() => painted('yellow')).toEqual([CLAUSE]);
    await close();
  });

  it('are saved with the shortcut, once', async () => {
    for (const _ of ['first', 'again']) {
      await selectText(article, SENTENCE);
      await sendCommand(open.launched.browser, 'note-selection');
      await waitForSaved(article);
      await close();
    }
    await expect.poll(() => painted('yellow')).toEqual([CLAUSE, SENTENCE]);
    const notebook = await openNotebook(open.launched);
    await expect.poll(() => shownNotes(notebook)).toHaveLength(3);
    await notebook.close();
    await article.bringToFront();
  });

  it('are shown again on the next visit, a name with its note, too', async () => {
    await explain(article, 'مينسك', 'Minsk');
    await clickInPopover(article, 'summary');
    await clickInPopover(article, '[data-colour="pink"] input');
    await pressSave(article);
    await waitForSaved(article);
    await article.reload();
    await expect.poll(() => painted('green')).toEqual([PASSAGE]);
    await expect.poll(() => painted('yellow')).toEqual([CLAUSE, SENTENCE]);
    await expect.poll(() => painted('pink')).toEqual(['مينسك']);
    await explain(article, 'مينسك', 'Minsk');
    const chosen = await inPopover(
      article,
      '.swatch :checked',
      (input) => (input as HTMLInputElement).value,
    );
    expect(chosen).toBe('pink');
    await close();
  });

  it('open their note when they are pointed at', async () => {
    await pointAt(article, SENTENCE);
    await expect
      .poll(() => inPopover(article, '.quoted', (quote) => quote.textContent))
      .toBe(SENTENCE);
    await close();
    await pointAt(article, PASSAGE);
    await expect.poll(words).toBe('Ask about this');
    await clickInPopover(article, 'textarea');
    await article.keyboard.type(' today');
    await pressSave(article);
    await waitForSaved(article);
    await close();
  });

  it('are walked to with the names', async () => {
    await article.mouse.move(2, 2);
    await article.evaluate(() => window.scrollTo(0, 0));
    const seen: string[] = [];
    while (!seen.includes(PASSAGE) && seen.length < 80) {
      await walk(article, 'ArrowDown');
      seen.push((await textsOf(article, 'hamish-current'))[0] ?? '');
    }
    expect(seen).toContain(PASSAGE);
    await close();
  });

  it('are removed and brought back in the popover', async () => {
    await pointAt(article, SENTENCE);
    await expect.poll(words).toBe('');
    await clickInPopover(article, '.remove');
    await expect.poll(() => saveState(article)).toBe('removed');
    await expect.poll(() => painted('yellow')).toEqual([CLAUSE]);
    await clickInPopover(article, '.restore');
    await waitForSaved(article);
    await expect.poll(() => painted('yellow')).toEqual([CLAUSE, SENTENCE]);
    await close();
  });

  it('are found again in the edited article, or listed as not found', async () => {
    pages['/'] = samplePage()
      .replace(CLAUSE, EDITED_CLAUSE)
      .replace(/[أإ]/g, 'ا')
      .replace('<p>ورحبت', '<p>تحديث: فقرة اضافها المحرر في المساء.</p><p>ورحبت')
      .replace(/ ووفقًا للامم المتحدة[^<]*/, '');
    await article.reload();
    await expect.poll(() => painted('yellow')).toEqual([EDITED_CLAUSE.replace(/[أإ]/g, 'ا')]);
    expect(await painted('green')).toEqual([PASSAGE.replace(/[أإ]/g, 'ا')]);
    const panel = await openPageOf(open.launched, 'sidepanel.html', true);
    await expect
      .poll(() => panel.$$eval('.note .lost q', (all) => all.map((each) => each.textContent)))
      .toEqual([expect.stringContaining(SENTENCE)]);
    await panel.close();
    pages['/'] = samplePage();
  });

  it('go from an open tab when their notes are removed elsewhere', async () => {
    await article.bringToFront();
    await article.reload();
    await expect.poll(() => painted('green')).toEqual([PASSAGE]);
    const notebook = await openNotebook(open.launched);
    await notebook.$$eval(
      'article.note',
      (cards, wanted) => {
        const card = cards.find((each) => each.textContent?.includes(wanted));
        const buttons = [...(card?.querySelectorAll('button') ?? [])];
        buttons.find(({ textContent }) => textContent === 'Delete')?.click();
      },
      'Ask about this today',
    );
    await article.bringToFront();
    await expect.poll(() => painted('green')).toEqual([]);
  });
});
