import type { Page } from 'puppeteer-core';
import { type BrowserName, openPageOf } from '../../src/commands/launch-browser';
import type { BackgroundApi } from '../../src/messages/contract';
import { type Client, createClient, type Request } from '../../src/messages/rpc';
import { openBrowser } from '../e2e/support/open-browser';
import { stopBackground } from '../e2e/support/stop-background';
import type { Disaster } from './plan-round';

/** Two tabs of Hamish in a browser to which bad things happen. */
export interface TorturedBrowser {
  /** Calls the background from a tab, as the extension's own pages do. */
  readonly call: (tab: 0 | 1) => Client<BackgroundApi>;
  /** Lets something bad happen. */
  befall(disaster: Disaster, tab: 0 | 1): Promise<void>;
  /** Opens what is not open. */
  recover(): Promise<void>;
  close(): Promise<void>;
}

/** Longer than any answer takes, in milliseconds. */
const PATIENCE_MS = 30_000;

/** Opens the browser with an empty profile. */
export async function openTorturedBrowser(name: BrowserName): Promise<TorturedBrowser> {
  const open = await openBrowser(name);
  const tabs: (Page | null)[] = [null, null];

  async function send(tab: 0 | 1, request: Request): Promise<unknown> {
    const page = tabs[tab];
    if (page === null || page === undefined) throw new Error('The tab is closed.');
    return within(page.evaluate(sendFromPage, JSON.stringify(request)));
  }

  function gone(which: readonly (0 | 1)[]): void {
    for (const tab of which) tabs[tab] = null;
  }

  return {
    call: (tab) => createClient<BackgroundApi>((request) => send(tab, request)),
    async befall(disaster, tab) {
      const page = tabs[tab];
      if (disaster === 'nothing' || page === null || page === undefined) return;
      if (disaster === 'background stopped') {
        // It may be awake again before anybody could see that it was stopped.
        await within(stopBackground(page)).catch(() => {});
        return;
      }
      if (disaster === 'tab closed') {
        gone([tab]);
        await page.close();
        return;
      }
      gone([0, 1]);
      await open.kill();
    },
    async recover() {
      for (const [tab, page] of tabs.entries())
        tabs[tab] =
          page ?? (await openPageOf(open.launched, tab === 0 ? 'notebook.html' : 'options.html'));
    },
    close: open.close,
  };
}

/** Runs in the page. */
async function sendFromPage(request: string): Promise<unknown> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
  };
  return chrome.runtime.sendMessage(JSON.parse(request));
}

/** Not everything that dies says so. */
async function within<T>(task: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Nothing came.')), PATIENCE_MS);
  });
  try {
    return await Promise.race([task, over]);
  } finally {
    clearTimeout(timer);
  }
}
