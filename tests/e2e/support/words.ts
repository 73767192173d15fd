import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { inPopover } from './popover-root';

/** Where the first occurrence of a word in the article's body is, after scrolling to it. */
export function wordPosition(page: Page, word: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const body = document.querySelector('article') ?? document.body;
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const node = walker.currentNode as Text;
      const at = ` ${node.data} `.search(new RegExp(`[\\s"«]${wanted}[\\s"».,،]`, 'u'));
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const [box] = range.getClientRects();
      if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    throw new Error(`${wanted} is not in the article.`);
  }, word);
}

/** Waits until the popover explains a word with this English. */
export async function waitForWord(page: Page, english: string): Promise<void> {
  await page.waitForSelector('hamish-margin', { timeout: 10_000 });
  await expect
    .poll(() => inPopover(page, 'h2', (title) => title.textContent), { timeout: 10_000 })
    .toBe(english);
}

/** Double-clicks a word of the article and waits until it is explained. */
export async function doubleClickWord(page: Page, word: string, english: string): Promise<void> {
  const { x, y } = await wordPosition(page, word);
  await page.mouse.click(x, y, { count: 2 });
  await waitForWord(page, english);
}

/** Text of every element of the popover that a selector finds. */
export function textsInPopover(page: Page, selector: string): Promise<readonly string[]> {
  return inPopover(
    page,
    '.card',
    new Function(
      'card',
      `return [...card.querySelectorAll(${JSON.stringify(selector)})].map((each) => each.textContent);`,
    ) as (card: HTMLElement) => readonly string[],
  );
}
