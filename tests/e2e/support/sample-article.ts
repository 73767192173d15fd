import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../src/commands/launch-browser';
import { waitForMarks } from './marks';
import { samplePage } from './news-article';
import { type OpenBrowser, openBrowser } from './open-browser';
import { type NewsSite, serveSite } from './serve-site';

/** A browser with the sample article of a news site, marked. */
export interface SampleArticle {
  readonly open: OpenBrowser;
  readonly site: NewsSite;
  readonly page: Page;
}

/** Opens the sample article on a site of its own; `prepare` is called before the page loads. */
export async function openSampleArticle(
  name: BrowserName,
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<SampleArticle> {
  const site = await serveSite({ '/': samplePage() });
  const open = await openBrowser(name);
  const page = await open.launched.browser.newPage();
  await prepare(page);
  await page.goto(`${site.url}/news/1`);
  await waitForMarks(page);
  return { open, site, page };
}
