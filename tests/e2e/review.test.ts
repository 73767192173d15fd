import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPageOf } from '../../src/commands/launch-browser';
import { waitForMarks } from './support/marks';
import { BROWSERS, type OpenBrowser, openBrowser } from './support/open-browser';
import { explain, waitForNoPopover } from './support/pointing';
import { scanWithAxe } from './support/scan-with-axe';
import { stopBackground } from './support/stop-background';
import { pressSave, waitForSaved } from './support/write-note';

const FIRST = { arabic: 'ألكسندر لوكاشينكو', english: 'Alexander Lukashenko' };
const SECOND = { arabic: 'مينسك', english: 'Minsk' };

/** Each step stands on the one before it, as a reader's evening does. */
describe.each(BROWSERS)('review in %s', (name) => {
  let open: OpenBrowser;
  let review: Page;

  beforeAll(async () => {
    open = await openBrowser(name);
  });

  afterAll(async () => {
    await open.close();
  });

  it('begins with what is saved while reading', async () => {
    const article = await openPageOf(open.launched, 'sample.html');
    await waitForMarks(article);
    for (const { arabic, english } of [FIRST, SECOND]) {
      await explain(article, arabic, english);
      await pressSave(article);
      await waitForSaved(article);
      await article.keyboard.press('Escape');
      await waitForNoPopover(article);
    }
    await article.close();
  });

  it('asks for what was saved, first come first asked', async () => {
    review = await openPageOf(open.launched, 'review.html');
    await waitForPrompt(FIRST.arabic);
    expect(await textOf('.sentence mark')).toBe(FIRST.arabic);
    expect(await textOf('main')).not.toContain(FIRST.english);
    await review.keyboard.press(' ');
    await expect.poll(() => textOf('.answer')).toContain(FIRST.english);
  });

  it('has nothing that axe finds wrong', async () => {
    const { violations, passed } = await scanWithAxe(review);
    expect(violations).toEqual([]);
    expect(passed.join('\n')).toContain('rating');
  });

  it('goes on with the next card, and back by undo, also in a new tab', async () => {
    await review.keyboard.press('4');
    await waitForPrompt(SECOND.arabic);
    await review.close();
    review = await openPageOf(open.launched, 'review.html');
    await waitForPrompt(SECOND.arabic);
    await review.keyboard.press('u');
    await waitForPrompt(FIRST.arabic);
  });

  it('tells on the toolbar button how many cards are due once the reader wants it', async () => {
    expect(await badge()).toBe('');
    const options = await openPageOf(open.launched, 'options.html');
    await options.locator('input[name="badge"]').click();
    await expect.poll(badge).toBe('2');
    await options.close();
    await review.bringToFront();
  });

  it('counts an answer once when the background is stopped before it can say so', async () => {
    await review.keyboard.press(' ');
    await review.waitForSelector('.rating');
    await Promise.all([review.keyboard.press('4'), stopBackground(review)]);
    await waitForPrompt(SECOND.arabic);
    await expect.poll(badge).toBe('1');
    await review.keyboard.press('Escape');
    await expect.poll(() => textOf('.summary dl')).toContain('Answers today1');
  });

  it('is over when all is answered, and says when it goes on', async () => {
    await review.locator('.summary button.primary').click();
    await waitForPrompt(SECOND.arabic);
    await review.keyboard.press('Enter');
    await review.waitForSelector('.rating');
    await review.keyboard.press('4');
    await waitForPrompt('Nothing is left for now');
    expect(await textOf('.summary')).toContain('The next card is due');
    await expect.poll(badge).toBe('');
  });

  it('keeps all of it while the browser is closed', async () => {
    await open.restart();
    review = await openPageOf(open.launched, 'review.html');
    await waitForPrompt('Nothing is left for now');
    expect(await textOf('.summary dl')).toContain('Answers today2');
    await review.keyboard.press('u');
    await waitForPrompt(SECOND.arabic);
    await expect.poll(badge).toBe('1');
  }, 120_000);

  async function textOf(selector: string): Promise<string> {
    return (await review.$$eval(selector, ([found]) => found?.textContent ?? '')) ?? '';
  }

  async function waitForPrompt(text: string): Promise<void> {
    await expect.poll(() => textOf('h2')).toBe(text);
  }

  function badge(): Promise<string> {
    return review.evaluate('chrome.action.getBadgeText({})') as Promise<string>;
  }
});
