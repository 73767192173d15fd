import type { Page } from 'puppeteer-core';

/** Waits until the article is marked. */
export async function waitForMarks(page: Page): Promise<void> {
  await page.waitForFunction(
    () => [...CSS.highlights.keys()].some((name) => (CSS.highlights.get(name)?.size ?? 0) > 0),
    { polling: 50, timeout: 20_000 },
  );
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
