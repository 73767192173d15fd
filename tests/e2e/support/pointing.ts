import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { markPosition } from './marks';
import { inPopover } from './popover-root';

/** Moves the pointer onto the first mark with this text, and nothing that lies over it. */
export async function pointAt(page: Page, mark: string): Promise<void> {
  await page.mouse.move(2, 2);
  // A popover that is still open might lie over the place to point at.
  await waitForNoPopover(page);
  const { x, y } = await markPosition(page, mark);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y, { steps: 3 });
}

/** Points at a mark and waits until the popover explains it with this rendering. */
export async function explain(page: Page, mark: string, rendering: string): Promise<void> {
  await pointAt(page, mark);
  await expect.poll(() => renderingShown(page), { timeout: 10_000 }).toBe(rendering);
}

/** The English that the popover gives. */
export function renderingShown(page: Page): Promise<string> {
  return inPopover(page, 'h2', (title) => title.textContent);
}

/** Waits until the popover has gone. */
export async function waitForNoPopover(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.querySelector('hamish-margin') === null), {
      timeout: 10_000,
    })
    .toBe(true);
}
