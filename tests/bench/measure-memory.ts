import type { Page } from 'puppeteer-core';
import { isFirefox } from '../e2e/support/bidi';
import { inFirefoxWindow } from '../e2e/support/firefox-window';
import { waitForMarks } from '../e2e/support/marks';
import type { Article } from './articles';
import { privateMemory } from './private-memory';
import type { Site } from './serve-pages';

/** Bytes; null where the browser or the system does not tell. */
export interface Memory {
  /** JavaScript heap of the tab, after a collection. */
  readonly heap: number | null;
  /** What belongs to the tab's process alone in Firefox, to all processes in Chromium. */
  readonly process: number | null;
}

/** Two readings closer than this are taken for the same. */
const SETTLED = 0.5e6;
const MOST_READINGS = 8;

/** Loads an article in the only tab and reads how much memory there is in use once it is marked. */
export async function measureMemory(
  page: Page,
  site: Site,
  { html }: Article,
  { bare }: { readonly bare: boolean },
): Promise<Memory> {
  site.put('/memory', html);
  await page.goto(`${site.url}/memory`);
  if (!bare) await waitForMarks(page);
  return isFirefox(page.browser()) ? inFirefox(page) : inChromium(page);
}

async function inChromium(page: Page): Promise<Memory> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? null;
  const root = page.browser().process()?.pid;
  return { heap, process: root === undefined ? null : privateMemory(root) };
}

/** Asks until two readings agree: collecting takes place in the tab's process, in its own time. */
async function inFirefox(page: Page): Promise<Memory> {
  let before = Number.POSITIVE_INFINITY;
  for (let reading = 0; reading < MOST_READINGS; reading += 1) {
    const now = await inFirefoxWindow<number | null>(page.browser(), readingOf(page.url()));
    if (now === null) return { heap: null, process: null };
    if (Math.abs(now - before) < SETTLED) return { heap: null, process: now };
    before = now;
  }
  return { heap: null, process: before };
}

function readingOf(url: string): string {
  return `(async () => {
    Services.obs.notifyObservers(null, 'child-mmu-request');
    await new Promise((resolve) =>
      Cc['@mozilla.org/memory-reporter-manager;1']
        .getService(Ci.nsIMemoryReporterManager).minimizeMemoryUsage(resolve));
    const { children } = await ChromeUtils.requestProcInfo();
    const own = children.find(({ windows }) =>
      windows.some(({ documentURI }) => documentURI.spec === ${JSON.stringify(url)}));
    return own?.memory ?? null;
  })()`;
}
