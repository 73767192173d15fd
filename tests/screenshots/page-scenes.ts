import type { Page } from 'puppeteer-core';
import type { Scene } from './scene';

const WIDE = [1100, 900, 1] as const;
const ZOOMED = [550, 450, 2] as const;
const NARROW = [360, 640, 2] as const;

/** The popup, the notebook, review and the options. */
export function pageScenes(): Scene[] {
  const scene = (
    name: string,
    viewport: Scene['viewport'],
    notes: boolean,
    prepare: Scene['prepare'],
  ): Scene => ({ name, page: `${name.split('-')[0]}.html`, viewport, notes, prepare });
  return [
    scene('notebook', WIDE, true, shown('article.note')),
    scene('notebook-empty', WIDE, false, shown('.empty')),
    scene('notebook-editing', WIDE, true, async (page) => {
      await shown('article.note')(page);
      await press(page, '.actions button');
      await shown('.editor textarea')(page);
    }),
    scene('notebook-removed', WIDE, true, async (page) => {
      await shown('article.note')(page);
      await press(page, '.note .actions button:last-child');
      await shown('.toast')(page);
    }),
    scene('notebook-zoomed', ZOOMED, true, shown('article.note')),
    scene('notebook-narrow', NARROW, true, shown('article.note')),
    scene('review', WIDE, true, shown('.reveal')),
    scene('review-answer', WIDE, true, revealed),
    scene('review-zoomed', ZOOMED, true, revealed),
    scene('review-narrow', NARROW, true, revealed),
    scene('review-ended', WIDE, true, async (page) => {
      await shown('.reveal')(page);
      await page.keyboard.press('Escape');
      await shown('.summary')(page);
    }),
    scene('review-empty', WIDE, false, shown('.summary')),
    scene('options', WIDE, false, shown('main')),
    scene('options-narrow', NARROW, false, shown('main')),
    scene('popup', [340, 400, 2], false, shown('main')),
  ];
}

function shown(selector: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.waitForSelector(selector, { timeout: 10_000 });
  };
}

async function revealed(page: Page): Promise<void> {
  await shown('.reveal')(page);
  await press(page, '.reveal');
  await shown('.rating')(page);
}

async function press(page: Page, selector: string): Promise<void> {
  await page.$eval(selector, (button) => (button as HTMLElement).click());
}
