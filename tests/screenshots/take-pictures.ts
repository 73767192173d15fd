import type { Page } from 'puppeteer-core';
import { type BrowserName, type Launched, openPageOf } from '../../src/commands/launch-browser';
import { exampleNotes } from './example-notes';
import { pageScenes } from './page-scenes';
import { popoverScenes } from './popover-scenes';

/** Under what circumstances a picture is taken. */
export interface Look {
  readonly browser: BrowserName;
  readonly scheme: 'light' | 'dark';
  readonly language: 'en' | 'ar';
}

/** Takes a picture of each scene for which `fileOf` gives a file. */
export async function takePictures(
  launched: Launched,
  { browser, scheme, language }: Look,
  fileOf: (scene: string) => `${string}.png` | null,
): Promise<void> {
  const settings = await openPageOf(launched, 'options.html');
  await settings.evaluate(`chrome.storage.local.set({ language: '${language}' })`);
  for (const scene of [...popoverScenes(), ...pageScenes()]) {
    const path = fileOf(scene.name);
    if (path === null) continue;
    await setNotes(settings, scene.notes);
    const page = await openPageOf(launched, scene.page);
    const [width, height, deviceScaleFactor] = scene.viewport;
    await page.setViewport({ width, height, deviceScaleFactor });
    if (browser === 'chrome')
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
    await scene.prepare(page);
    await page.screenshot({ path });
    await page.close();
  }
  await settings.close();
}

/** Through the background, as the pages do it. */
async function setNotes(settings: Page, present: boolean): Promise<void> {
  const call = (method: string, input = '') =>
    `chrome.runtime.sendMessage({ kind: 'hamish/request', method: '${method}', input: {${input}} })`;
  const ids = `ids: value.map(({ id }) => id)`;
  await settings.evaluate(
    `${call('notes.list')}.then(({ value }) => ${call('notes.remove', ids)})`,
  );
  if (present)
    await settings.evaluate(call('notes.putAll', `notes: ${JSON.stringify(exampleNotes())}`));
}
