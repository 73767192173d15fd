import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launchBrowser, openPageOf } from '../../src/commands/launch-browser';
import { aNote } from '../core/notes/a-note';
import { BROWSERS } from './support/open-browser';

/** The extension's own storage and alarms, as its pages have them. */
interface Own {
  readonly chrome: {
    readonly runtime: { sendMessage(message: object): Promise<unknown> };
    readonly alarms: { create(name: string, when: { readonly when: number }): void };
    readonly storage: {
      readonly local: {
        get(key: string): Promise<{ readonly backup: object }>;
        set(values: object): Promise<void>;
      };
    };
  };
}

describe.each(BROWSERS)('backups in %s', (name) => {
  let downloads: string;
  let launched: Launched;
  let options: Page;

  beforeAll(async () => {
    downloads = mkdtempSync(join(tmpdir(), 'hamish-backups-'));
    launched = await launchBrowser(name, { headless: true, mayDownloadTo: downloads });
    options = await openPageOf(launched, 'options.html');
  });

  afterAll(async () => {
    await launched.browser.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  const files = () =>
    readdirSync(downloads, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json'))
      .map((file) => JSON.parse(readFileSync(join(downloads, file), 'utf8')).notes.length)
      .toSorted();

  const save = (id: string) =>
    options.evaluate(
      (input) =>
        (globalThis as unknown as Own).chrome.runtime.sendMessage({
          kind: 'hamish/request',
          method: 'notes.save',
          input,
        }),
      { ...aNote({ id }) } as never,
    );

  /** As if days had passed. */
  const fallDue = () =>
    options.evaluate(async () => {
      const { storage, alarms } = (globalThis as unknown as Own).chrome;
      const { backup } = await storage.local.get('backup');
      await storage.local.set({ backup: { ...backup, every: 'day', checkedAt: 1 } });
      alarms.create('backup', { when: Date.now() });
    });

  const checkedAt = () =>
    options.evaluate(async () => {
      const { backup } = await (globalThis as unknown as Own).chrome.storage.local.get('backup');
      return (backup as { readonly checkedAt: number }).checkedAt;
    });

  it('are made at a click', async () => {
    await save('one');
    await options.locator('.backup button.primary').click();
    await expect.poll(files).toEqual([1]);
  });

  it('are not made by themselves while nothing changes', async () => {
    await fallDue();
    await expect.poll(checkedAt).toBeGreaterThan(1);
    expect(files()).toEqual([1]);
  });

  it('are made by themselves when something has changed', async () => {
    await save('two');
    await fallDue();
    await expect.poll(files).toEqual([1, 2]);
  });
});
