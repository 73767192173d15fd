import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPageOf } from '../../src/commands/launch-browser';
import { markedTexts, waitForMarks } from './support/marks';
import { BROWSERS, type OpenBrowser, openBrowser } from './support/open-browser';
import { explain, waitForNoPopover } from './support/pointing';
import { clickInPopover } from './support/write-note';

const NAME = 'ألكسندر لوكاشينكو';

describe.each(BROWSERS)('a name that the reader knows in %s', (name) => {
  let open: OpenBrowser;
  let article: Page;

  beforeAll(async () => {
    open = await openBrowser(name);
  });

  afterAll(async () => {
    await open.close();
  });

  it('is no longer marked, and everything else is', async () => {
    article = await openPageOf(open.launched, 'sample.html');
    await waitForMarks(article);
    const before = await markedTexts(article);
    expect(before).toContain(NAME);
    await explain(article, NAME, 'Alexander Lukashenko');
    await clickInPopover(article, 'button.know');
    await waitForNoPopover(article);
    await expect.poll(() => markedTexts(article)).not.toContain(NAME);
    const after = await markedTexts(article);
    expect(after).toContain('البنك الدولي');
    expect(before).toEqual(expect.arrayContaining([...after]));
  });

  it('is marked again when that is taken back on the options page', async () => {
    const options = await openPageOf(open.launched, 'options.html');
    await options.locator('.known button').click();
    await expect.poll(() => options.$$('.known button')).toHaveLength(0);
    await article.bringToFront();
    await expect.poll(() => markedTexts(article)).toContain(NAME);
  });
});
