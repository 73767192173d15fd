import type { Page } from 'puppeteer-core';
import { stopBackground } from '../e2e/support/stop-background';
import type { Article } from './articles';
import type { Site } from './serve-pages';
import { median } from './statistics';

declare global {
  /** When marks were first seen in a frame, in milliseconds after the navigation began. */
  var hamishDrawn: number | undefined;
}

const ROUNDS = 3;

/* Looks once a frame; what a frame sees is painted by the time the next one begins. */
const WATCH = `<script nonce="bench">
  (function look() {
    const isMarked = [...CSS.highlights.keys()].some((name) => name.startsWith('hamish-'));
    requestAnimationFrame(isMarked ? () => { hamishDrawn = performance.now(); } : look);
  })();
</script>`;

/** Medians in milliseconds after the navigation began. */
export interface LoadingTimes {
  /** The page's load event is over. */
  readonly loaded: number;
  /** The marks are painted; null without Hamish. */
  readonly drawn: number | null;
}

/** Loads an article several times, each time with a background that has been stopped. */
export async function measureLoading(
  page: Page,
  site: Site,
  { html }: Article,
  { bare }: { readonly bare: boolean },
): Promise<LoadingTimes> {
  site.put('/article', html.replace('<head>', `<head>${WATCH}`));
  const loaded: number[] = [];
  const drawn: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto('about:blank');
    if (!bare) await stopBackground(page);
    await page.goto(`${site.url}/article`);
    if (!bare)
      await page.waitForFunction(() => globalThis.hamishDrawn !== undefined, { polling: 50 });
    const times = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation');
      const { loadEventEnd } = entry as PerformanceNavigationTiming;
      return { loaded: loadEventEnd, drawn: globalThis.hamishDrawn ?? null };
    });
    loaded.push(times.loaded);
    if (times.drawn !== null) drawn.push(times.drawn);
  }
  return { loaded: median(loaded), drawn: bare ? null : median(drawn) };
}
