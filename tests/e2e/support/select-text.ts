import type { Page } from 'puppeteer-core';

/** Selects the first place where these words stand in one text of the page, in view. */
export function selectText(page: Page, words: string): Promise<void> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const text = walker.currentNode as Text;
      const at = text.data.indexOf(wanted);
      if (at < 0) continue;
      text.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(text, at, text, at + wanted.length);
      return;
    }
    throw new Error(`The page has no ${wanted}`);
  }, words);
}
