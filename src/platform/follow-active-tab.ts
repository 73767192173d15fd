import browser, { type Tabs } from 'webextension-polyfill';
import { activeTab } from './extension-pages';
import { onTabEvent } from './transport';

/**
 * Calls `listener` with the tab in view in this window, at once and when another one comes into
 * view, when it has loaded, and when what Hamish found in it changes. Gives what stops that.
 */
export function followActiveTab(listener: (tab: number | null) => void): () => void {
  let turn = 0;
  const look = () => {
    turn++;
    const mine = turn;
    activeTab().then(
      (id) => mine === turn && listener(id),
      () => mine === turn && listener(null),
    );
  };
  const loaded = (_: number, change: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab) => {
    if (tab.active && (change.status === 'complete' || change.url !== undefined)) look();
  };
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onUpdated.addListener(loaded);
  const stop = onTabEvent('page.changed', look);
  look();
  return () => {
    turn++;
    browser.tabs.onActivated.removeListener(look);
    browser.tabs.onUpdated.removeListener(loaded);
    stop();
  };
}
