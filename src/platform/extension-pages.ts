import browser from 'webextension-polyfill';
import type { ExtensionPage } from '../messages/contract';

/** Opens one of the extension's pages in a tab, or shows the tab that already has it. */
export async function openExtensionPage(page: ExtensionPage, hash = ''): Promise<void> {
  const address = browser.runtime.getURL(`/${page}.html`);
  const [open] = await browser.tabs.query({ url: address }).catch(() => []);
  const url = hash === '' ? address : `${address}#${hash}`;
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, hash === '' ? { active: true } : { active: true, url });
}

/** The tab the reader is looking at, or null. */
export async function activeTab(): Promise<number | null> {
  const [found] = await browser.tabs.query({ active: true, currentWindow: true });
  return found?.id ?? null;
}

/** The bytes of a file that the extension ships; not for content scripts. */
export async function packagedFile(path: string): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(path));
  return new Uint8Array(await response.arrayBuffer());
}

/** Calls `listener` with the name of each keyboard command of the manifest. */
export function onCommand(listener: (command: string) => void): void {
  browser.commands.onCommand.addListener(listener);
}
