import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPageOf } from '../../src/commands/launch-browser';
import { waitForMarks } from './support/marks';
import { BROWSERS, type OpenBrowser, openBrowser } from './support/open-browser';
import { explain } from './support/pointing';
import { scanWithAxe } from './support/scan-with-axe';
import { clickInPopover } from './support/write-note';

// That the page opens by itself is what `openBrowser` waits for.
describe.each(BROWSERS)('the first steps in %s', (name) => {
  let open: OpenBrowser;
  let page: Page;

  const done = () => page.$$eval('aside li.done', (steps) => steps.length);

  beforeAll(async () => {
    open = await openBrowser(name);
    page = await openPageOf(open.launched, 'sample.html#welcome');
    await waitForMarks(page);
  });

  afterAll(async () => {
    await open.close();
  });

  it('are ticked as the reader does them', async () => {
    expect(await done()).toBe(0);
    await explain(page, 'ألكسندر لوكاشينكو', 'Alexander Lukashenko');
    await expect.poll(done).toBe(1);
    await clickInPopover(page, 'button.save');
    await expect.poll(done).toBe(2);
    expect(
      await page.$eval('aside li button', (button) => (button as HTMLButtonElement).disabled),
    ).toBe(false);
  });

  it('do not ask for what the browser has granted', async () => {
    expect(await page.$$('aside button.primary')).toHaveLength(0);
  });

  it('have nothing that axe finds', async () => {
    expect((await scanWithAxe(page)).violations).toEqual([]);
  });

  it('are not shown again', async () => {
    await open.restart();
    const sample = await openPageOf(open.launched, 'sample.html');
    await waitForMarks(sample);
    const hashes = await Promise.all(
      (await open.launched.browser.pages()).map((each) =>
        each.evaluate(() => location.hash).catch(() => ''),
      ),
    );
    expect(hashes).not.toContain('#welcome');
    expect(await sample.$$('aside li')).toHaveLength(0);
  });
});
