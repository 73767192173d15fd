import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { inPopover } from './popover-root';
import { selectText } from './select-text';
import { clickInPopover } from './write-note';

/** Selects words and waits until the button beside them is there. */
export async function selectForNote(page: Page, words: string): Promise<void> {
  await selectText(page, words);
  await page.waitForSelector('hamish-selection', { timeout: 10_000 });
  await expect.poll(() => buttonShows(page)).toBe(true);
}

/** Presses the button beside the selection. */
export async function pressNoteButton(page: Page): Promise<void> {
  await clickInPopover(page, 'button', 'hamish-selection');
}

/** Whether the button covers anything of the selection. */
export async function buttonCoversSelection(page: Page): Promise<boolean> {
  const button = await inPopover(
    page,
    '.selection',
    (card) => {
      const { left, right, top, bottom } = card.getBoundingClientRect();
      return { left, right, top, bottom };
    },
    'hamish-selection',
  );
  return page.evaluate(
    (card) =>
      [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].some(
        (line) =>
          line.left < card.right &&
          line.right > card.left &&
          line.top < card.bottom &&
          line.bottom > card.top,
      ),
    button,
  );
}

function buttonShows(page: Page): Promise<boolean> {
  return inPopover(
    page,
    'button',
    (button) => button.checkVisibility({ visibilityProperty: true }),
    'hamish-selection',
  );
}
