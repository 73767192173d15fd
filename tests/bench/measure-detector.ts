import type { Page } from 'puppeteer-core';
import type { DetectionTimes } from './page-code';
import { ownPages, savedPages } from './pages-to-detect';
import type { Site } from './serve-pages';

/** Times of the pages of one collection. */
export interface DetectorTimes {
  readonly own: readonly DetectionTimes[];
  /** Empty where the shared folder is missing. */
  readonly saved: readonly DetectionTimes[];
}

/** Opens every page anew, so that gate and detector meet it as they do in use. */
export async function measureDetector(
  page: Page,
  site: Site,
  pageCode: string,
): Promise<DetectorTimes> {
  const timesOf = async (pages: readonly string[]) => {
    const times: DetectionTimes[] = [];
    for (const html of pages) {
      site.put('/page', html);
      await page.goto(`${site.url}/page`, { waitUntil: 'domcontentloaded' });
      await page.evaluate(pageCode);
      times.push(await page.evaluate(() => hamishBench.timeDetection()));
    }
    return times;
  };
  return { own: await timesOf(ownPages()), saved: await timesOf(savedPages()) };
}
