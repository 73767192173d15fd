import type { Page } from 'puppeteer-core';

/** Waits until the article is marked. */
export async function waitForMarks(page: Page): Promise<void> {
  await page.waitForFunction(
    () => [...CSS.highlights.keys()].some((name) => (CSS.highlights.get(name)?.size ?? 0) > 0),
    { polling: 50, timeout: 20_000 },
  );
}

/**
 * The texts of all marks in the order of the page, without the reader's notes; a mark on text that
 * has gone is empty.
 */
export function markedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.keys()]
      .filter((name) => name !== 'hamish-current' && !name.startsWith('hamish-note-'))
      .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
      .map((mark) => {
        const range = document.createRange();
        if (!mark.startContainer.isConnected) return range;
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        return range;
      })
      .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))
      .map(String),
  );
}

/** The texts of the marks in one highlight. */
export function textsOf(page: Page, highlight: string): Promise<readonly string[]> {
  return page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])].map((mark) =>
        (mark.startContainer.textContent ?? '').slice(mark.startOffset, mark.endOffset),
      ),
    highlight,
  );
}

/** The text of the mark whose popover is open, or that was scrolled to; empty without one. */
export async function currentMark(page: Page): Promise<string> {
  return (await textsOf(page, 'hamish-current'))[0] ?? '';
}

/** Where the first mark with this text is, after scrolling to it, in CSS pixels of the viewport. */
export function markPosition(page: Page, text: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values()) {
      for (const mark of highlight) {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        if (range.toString() !== wanted) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const [box] = range.getClientRects();
        if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
    }
    throw new Error(`No mark on ${wanted}`);
  }, text);
}
