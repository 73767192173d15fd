import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { inPopover, middleOf } from './popover-root';

/** Unfolds the field of the popover that is open and types into it. */
export async function typeNote(page: Page, text: string): Promise<void> {
  await clickInPopover(page, 'summary');
  await expect
    .poll(() => inPopover(page, 'details', (details) => (details as HTMLDetailsElement).open))
    .toBe(true);
  await clickInPopover(page, 'textarea');
  await page.keyboard.type(text);
}

/** Presses Save in the popover that is open. */
export async function pressSave(page: Page): Promise<void> {
  await clickInPopover(page, 'button.save');
}

/** Waits until the popover says that the note is stored. */
export async function waitForSaved(page: Page): Promise<void> {
  await expect.poll(() => saveState(page), { timeout: 10_000 }).toBe('saved');
}

/** How far the popover says that the note is stored. */
export function saveState(page: Page): Promise<string> {
  return inPopover(page, '.status', (status) => status.dataset['state'] ?? '');
}

/** As long as the popover takes no clicks after it has appeared, in milliseconds. */
const TIME_TO_SEE = 250;

/** Clicks once the popover has come to rest, as a reader would: unfolding moves it. */
export async function clickInPopover(
  page: Page,
  selector: string,
  host?: Parameters<typeof middleOf>[2],
): Promise<void> {
  let before = { x: Number.NaN, y: Number.NaN };
  await expect
    .poll(
      async () => {
        const now = await middleOf(page, selector, host);
        const rests = now.x === before.x && now.y === before.y;
        before = now;
        return rests;
      },
      { interval: TIME_TO_SEE },
    )
    .toBe(true);
  await page.mouse.click(before.x, before.y);
}
