import browser from 'webextension-polyfill';
import { createTranslate } from '../core/interface/translate';
import { interfaceMessages } from './interface-messages';
import { onSettingChanged } from './settings';

const ITEM = 'note-selection';

/**
 * Keeps an item in the menu that the browser opens on a selection, in the reader's language, and
 * calls `listener` with the tab in which it is chosen. Call it at the top level of the background.
 * Phones have no such menu.
 */
export function onSelectionMenu(listener: (tab: number) => void): void {
  const menus: typeof browser.contextMenus | undefined = browser.contextMenus;
  if (menus === undefined) return;
  const put = () => void putItem().catch(() => {});
  menus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === ITEM && tab?.id !== undefined) listener(tab.id);
  });
  browser.runtime.onInstalled.addListener(put);
  browser.runtime.onStartup.addListener(put);
  onSettingChanged('language', put);
}

async function putItem(): Promise<void> {
  const t = createTranslate((await interfaceMessages()).messages);
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ITEM,
    title: t('selection_note_title'),
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}
