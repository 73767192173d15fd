import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { markPosition, waitForMarks } from '../e2e/support/marks';
import { stopBackground } from '../e2e/support/stop-background';
import type { Article } from './articles';
import type { Site } from './serve-pages';
import { median } from './statistics';

declare global {
  /** When the pointer last moved and when the popover was painted, on the page's clock. */
  var hamishHover: { moved: number; shown: number } | undefined;
}

const MARKS = ['بروكسل', 'كينيا', 'وإثيوبيا', 'جنيف', 'ليتوانيا'];

const WATCH = `<script nonce="bench">
  let moved = 0;
  addEventListener('pointermove', (event) => { moved = event.timeStamp; }, true);
  new MutationObserver(() => {
    if (document.querySelector('hamish-margin') === null) { hamishHover = undefined; return; }
    requestAnimationFrame(() => requestAnimationFrame(() => {
      hamishHover ??= { moved, shown: performance.now() };
    }));
  }).observe(document.documentElement, { childList: true });
</script>`;

/** Medians in milliseconds from the pointer's rest on a mark to the painted popover. */
export interface HoverTimes {
  readonly warm: number;
  /** With a background that has been stopped. */
  readonly dead: number;
}

/** Points at marks of the sample article; the wait that is meant to be there is taken off. */
export async function measureHover(page: Page, site: Site, { html }: Article): Promise<HoverTimes> {
  site.put('/hover', html.replace('<head>', `<head>${WATCH}`));
  await page.goto(`${site.url}/hover`);
  await waitForMarks(page);
  const measure = async (isDead: boolean) => {
    const times: number[] = [];
    for (const mark of MARKS) {
      if (isDead) await stopBackground(page);
      times.push(await hover(page, mark));
    }
    return median(times);
  };
  await hover(page, MARKS[0] ?? '');
  return { warm: await measure(false), dead: await measure(true) };
}

async function hover(page: Page, mark: string): Promise<number> {
  await page.mouse.move(2, 2);
  await page.waitForFunction(() => globalThis.hamishHover === undefined, { polling: 20 });
  const { x, y } = await markPosition(page, mark);
  await page.mouse.move(x, y);
  const shown = await page.waitForFunction(() => globalThis.hamishHover, { polling: 20 });
  const times = await shown.jsonValue();
  if (times === undefined) throw new Error(`No popover at ${mark}.`);
  return times.shown - times.moved - DEFAULT_SETTINGS.hoverDelay;
}
