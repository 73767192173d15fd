import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { expect } from 'vitest';
import { isFirefox, sendBidi } from './bidi';

/** A folder that a browser's downloads go to. */
export interface Downloads {
  /** The path of the one file that was downloaded, once it is complete. */
  file(): Promise<string>;
  /** Forgets the files. */
  remove(): void;
}

/** Lets a browser download without asking. */
export async function receiveDownloads(browser: Browser): Promise<Downloads> {
  const folder = mkdtempSync(join(tmpdir(), 'hamish-downloads-'));
  if (isFirefox(browser))
    await sendBidi(browser, 'browser.setDownloadBehavior', {
      downloadBehavior: { type: 'allowed', destinationFolder: folder },
    });
  else {
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  }
  return {
    async file() {
      // Until it is complete each browser keeps a file with an ending of its own beside it.
      await expect.poll(() => readdirSync(folder)).toEqual([expect.stringMatching(/\.json$/)]);
      return join(folder, readdirSync(folder)[0] ?? '');
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
