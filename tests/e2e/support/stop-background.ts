import type { Page } from 'puppeteer-core';
import { isFirefox } from './bidi';
import { EXTENSION, inFirefoxWindow } from './firefox-window';

/** Stops the extension's background as the browser does to save memory, and sees that it has. */
export async function stopBackground(page: Page): Promise<void> {
  const browser = page.browser();
  if (isFirefox(browser)) {
    const state = await inFirefoxWindow(
      browser,
      `(async () => {
        const extension = ${EXTENSION};
        await extension.terminateBackground();
        return extension.backgroundState;
      })()`,
    );
    if (state !== 'stopped') throw new Error(`The background is ${state}.`);
    return;
  }
  const session = await page.createCDPSession();
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}
