import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launchBrowser, openPageOf } from '../../src/commands/launch-browser';
import { markPosition, waitForMarks } from './support/mark-position';
import { inPopover, middleOf } from './support/popover-root';
import { type NewsSite, sampleArticle, serveArticle } from './support/serve-article';

const POINTED_AT: readonly (readonly [kind: string, mark: string, rendering: string])[] = [
  ['person', 'ألكسندر لوكاشينكو', 'Alexander Lukashenko'],
  ['place', 'وبيونغ يانغ', 'Pyongyang'],
  ['organisation', 'والاتحاد الأوروبي', 'European Union'],
  ['term', 'المجتمع الدولي', 'international community'],
];

describe.each(['chrome', 'firefox'] as const)('reading an article in %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), 'hamish-profile-'));
  let site: NewsSite;
  let launched: Launched;
  let page: Page;

  beforeAll(async () => {
    site = await serveArticle(sampleArticle());
    launched = await launchBrowser(name, { headless: true, profile });
    page = await launched.browser.newPage();
    await page.goto(`${site.url}/news/1`);
    await waitForMarks(page);
  });

  afterAll(async () => {
    await launched.browser.close();
    site.close();
    rmSync(profile, { recursive: true, force: true });
  });

  it('leaves the page as it is', async () => {
    const [marked, plain] = await page
      .evaluate(async () => {
        const parsed = new DOMParser().parseFromString(
          await (await fetch(location.href)).text().catch(() => ''),
          'text/html',
        );
        return [document.body.innerHTML.trim(), parsed.body.innerHTML.trim()];
      })
      .catch(() => [null, null]);
    if (plain !== null) expect(marked).toBe(plain);
    expect(await page.$('main [class*="hamish"], main hamish-margin')).toBeNull();
  });

  it.each(POINTED_AT)('explains a %s pointed at', async (_kind, mark, rendering) => {
    await point(page, mark);
    await waitForRendering(page, rendering);
  });

  it('saves a note, which the notebook shows', async () => {
    await point(page, 'مينسك');
    await waitForRendering(page, 'Minsk');
    const { x, y } = await middleOf(page, 'button.save');
    await page.mouse.click(x, y);
    await expect
      .poll(() => inPopover(page, '.status', (status) => status.dataset['state']), {
        timeout: 10_000,
      })
      .toBe('saved');
    const notebook = await openPageOf(launched, 'notebook.html');
    await notebook.waitForSelector('article.note', { timeout: 10_000 });
    expect(await notebook.$eval('article.note .rendering', (element) => element.textContent)).toBe(
      'Minsk',
    );
    await notebook.close();
  });
});

async function point(page: Page, mark: string): Promise<void> {
  await page.mouse.move(2, 2);
  // A popover that is still open might lie over the place to point at.
  await page.waitForFunction(() => (CSS.highlights.get('hamish-current')?.size ?? 0) === 0, {
    polling: 50,
    timeout: 10_000,
  });
  const { x, y } = await markPosition(page, mark);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y, { steps: 3 });
}

async function waitForRendering(page: Page, rendering: string): Promise<void> {
  await expect
    .poll(() => inPopover(page, 'h2', (title) => title.textContent), { timeout: 10_000 })
    .toBe(rendering);
}
