import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNotebook, shownNotes } from './support/notebook';
import { BROWSERS, type OpenBrowser } from './support/open-browser';
import { explain, waitForNoPopover } from './support/pointing';
import { openSampleArticle } from './support/sample-article';
import type { NewsSite } from './support/serve-site';
import { pressSave, waitForSaved } from './support/write-note';

const POINTED_AT: readonly (readonly [kind: string, mark: string, rendering: string])[] = [
  ['person', 'ألكسندر لوكاشينكو', 'Alexander Lukashenko'],
  ['place', 'وبيونغ يانغ', 'Pyongyang'],
  ['organisation', 'والاتحاد الأوروبي', 'European Union'],
  ['term', 'المجتمع الدولي', 'international community'],
];

declare global {
  interface Window {
    /** The page as the browser read it, before any content script ran. */
    untouched: string;
    /** Every change of the page since, but for the popover's coming and going. */
    changes: string[];
  }
}

describe.each(BROWSERS)('reading an article in %s', (name) => {
  let open: OpenBrowser;
  let site: NewsSite;
  let page: Page;

  beforeAll(async () => {
    ({ open, site, page } = await openSampleArticle(name, (fresh) =>
      fresh.evaluateOnNewDocument(watchForChanges),
    ));
  });

  afterAll(async () => {
    await open.close();
    site.close();
  });

  it.each(POINTED_AT)('explains a %s pointed at', async (_kind, mark, rendering) => {
    await explain(page, mark, rendering);
  });

  it('saves a note, which the notebook shows', async () => {
    await explain(page, 'مينسك', 'Minsk');
    await pressSave(page);
    await waitForSaved(page);
    // Whoever has pressed Save is inside, and keeps the popover.
    await page.keyboard.press('Escape');
    const notebook = await openNotebook(open.launched);
    expect(await shownNotes(notebook)).toMatchObject([{ rendering: 'Minsk' }]);
    await notebook.close();
  });

  it('leaves the page as it was, to the byte', async () => {
    await explain(page, 'ألكسندر لوكاشينكو', 'Alexander Lukashenko');
    await page.keyboard.press('Escape');
    await waitForNoPopover(page);
    const [before, after, changes] = await page.evaluate(() => [
      window.untouched,
      document.documentElement.outerHTML,
      window.changes,
    ]);
    expect(before).toContain('ألكسندر لوكاشينكو');
    expect(after).toBe(before);
    expect(changes).toEqual([]);
  });
});

/** Runs in the page before its own scripts; content scripts come after its DOM is complete. */
function watchForChanges(): void {
  window.changes = [];
  document.addEventListener('DOMContentLoaded', () => {
    window.untouched = document.documentElement.outerHTML;
    const observer = new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes } of records) {
        const nodes = [...addedNodes, ...removedNodes].map(({ nodeName }) => nodeName);
        if (nodes.length === 0 || nodes.some((each) => each !== 'HAMISH-MARGIN'))
          window.changes.push(`${type} ${target.nodeName} ${nodes.join(' ')}`);
      }
    });
    observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
}
