import type { Page } from 'puppeteer-core';
import { type BrowserName, launchBrowser, openPageOf } from '../../src/commands/launch-browser';
import { fillNotes } from './fill-notes';
import { madeNotes } from './made-notes';
import { median } from './statistics';

/** Of how many notes a notebook is measured. */
export const NOTEBOOKS = [1000, 10_000, 100_000];

/** Milliseconds in a notebook of so many notes. */
export interface NotesTimes {
  /** From the navigation to the first notes on the screen; the median of several times. */
  readonly opened: number;
  /** From the navigation until all notes can be found. */
  readonly whole: number;
  /** From each letter typed to the notes that it finds on the screen. */
  readonly searches: readonly number[];
  /** From the choice of a kind to the notes on the screen. */
  readonly filters: readonly number[];
  /** From the press on Save to the saved note on the screen. */
  readonly saves: readonly number[];
}

const OPENINGS = 3;
const SAVES = 5;
const QUERIES = ['politics', 'القاهرة', 'وزير الخارجية', 'check the'];
const KINDS = ['person', 'place', 'organisation', 'event', 'term', ''];
const TIMEOUT = { timeout: 120_000 };

/* Sees when the answer to a question has come, and waits until the notes in it are drawn. */
const WATCH = `(() => {
  const ask = Worker.prototype.postMessage;
  let answered = () => {};
  Worker.prototype.postMessage = function (message) {
    if (message.request.method === 'notebook.find') {
      const { number } = message;
      this.addEventListener('message', ({ data }) => { if (data.number === number) answered(); });
    }
    ask.call(this, message);
  };
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const drawn = async (isDrawn) => {
    do await frame(); while (!isDrawn());
    await new Promise((resolve) => setTimeout(resolve));
  };
  globalThis.hamishSteps = {
    async set(selector, value) {
      const field = document.querySelector(selector);
      const began = performance.now();
      const answer = new Promise((resolve) => { answered = resolve; });
      field.value = value;
      field.dispatchEvent(new Event(field.matches('select') ? 'change' : 'input', { bubbles: true }));
      await answer;
      await drawn(() => document.querySelector('.line [aria-busy]') === null);
      return performance.now() - began;
    },
    async save(text) {
      document.querySelector('.note .actions button').click();
      await drawn(() => document.querySelector('.editor textarea') !== null);
      const field = document.querySelector('.editor textarea');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await frame();
      const began = performance.now();
      document.querySelector('.editor button[type=submit]').click();
      await drawn(() => document.querySelector('.editor') === null);
      return performance.now() - began;
    },
  };
})()`;

/** Fills a new profile with so many notes and uses its notebook. */
export async function measureNotes(name: BrowserName, count: number): Promise<NotesTimes> {
  const launched = await launchBrowser(name, {
    headless: true,
    preferences: { 'privacy.reduceTimerPrecision': false },
  });
  try {
    const options = await openPageOf(launched, 'options.html');
    await fillNotes(options, madeNotes(count));
    const page = await openPageOf(launched, 'notebook.html');
    const openings: number[] = [];
    for (let round = 0; round < OPENINGS; round += 1) {
      await page.reload();
      openings.push(await timeOf(page, '.note'));
    }
    const whole = await timeOf(page, '.count[aria-busy="false"]');
    await page.evaluate(WATCH);
    return { opened: median(openings), whole, ...(await use(page)) };
  } finally {
    await launched.browser.close();
  }
}

/** How long after the navigation something was there. */
async function timeOf(page: Page, selector: string): Promise<number> {
  const found = await page.waitForFunction(
    (wanted) => document.querySelector(wanted) !== null && performance.now(),
    { ...TIMEOUT, polling: 'raf' },
    selector,
  );
  return Number(await found.jsonValue());
}

async function use(page: Page): Promise<Pick<NotesTimes, 'searches' | 'filters' | 'saves'>> {
  const step = (call: string) => page.evaluate(`hamishSteps.${call}`) as Promise<number>;
  const searches: number[] = [];
  for (const query of QUERIES)
    for (let length = 1; length <= query.length; length += 1)
      searches.push(
        await step(`set('input[type=search]', ${JSON.stringify(query.slice(0, length))})`),
      );
  await step(`set('input[type=search]', '')`);
  const filters: number[] = [];
  for (const kind of KINDS) filters.push(await step(`set('.field select', '${kind}')`));
  const saves: number[] = [];
  for (let round = 0; round < SAVES; round += 1) saves.push(await step(`save('changed ${round}')`));
  return { searches, filters, saves };
}
