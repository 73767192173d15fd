import type { Browser } from 'puppeteer-core';

/** Evaluates an expression in the extension's service worker, which must be running. */
export async function inServiceWorker(browser: Browser, expression: string): Promise<void> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  if (worker === null) throw new Error('The service worker is not running.');
  await worker.evaluate(expression);
}
