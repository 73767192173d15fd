import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { currentMark } from './marks';

/** Presses Alt with an arrow. */
export async function walk(page: Page, arrow: 'ArrowDown' | 'ArrowUp'): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.press(arrow);
  await page.keyboard.up('Alt');
}

/** Waits until the reader is at a mark with this text. */
export async function waitForCurrent(page: Page, text: string): Promise<void> {
  await expect.poll(() => currentMark(page), { timeout: 10_000 }).toBe(text);
}
