import type { Browser, Page } from 'puppeteer-core';
import { isFirefox } from './bidi';
import { inFirefoxWindow } from './firefox-window';
import { openToolbarPopup } from './toolbar-popup';

/** Opens the side panel as a reader does, from the popup over a page. */
export async function openPanelFromPopup(page: Page): Promise<void> {
  const popup = await openToolbarPopup(page);
  await popup.press('All names in a side panel');
}

/** English names of the rows in the browser's own side panel; empty as long as there is none. */
export async function rowsOfSidePanel(browser: Browser): Promise<readonly string[]> {
  if (isFirefox(browser)) return rowsInFirefox(browser);
  const target = browser.targets().find((each) => each.url().endsWith('/sidepanel.html'));
  const panel = await target?.asPage();
  return (
    (await panel?.$$eval('.rendering', (all) => all.map((each) => each.textContent ?? ''))) ?? []
  );
}

/** Not a tab, so WebDriver does not see it: a frame script looks in there. */
function rowsInFirefox(browser: Browser): Promise<readonly string[]> {
  const script = `sendAsyncMessage('hamish-rows',
    [...content.document.querySelectorAll('.rendering')].map((each) => each.textContent))`;
  return inFirefoxWindow<readonly string[]>(
    browser,
    `new Promise((resolve) => {
      const panel = document.querySelector('#sidebar')?.contentDocument
        ?.querySelector('#webext-panels-browser');
      if (!panel?.messageManager) return resolve([]);
      const { messageManager } = panel;
      const hear = ({ data }) => {
        messageManager.removeMessageListener('hamish-rows', hear);
        resolve(data);
      };
      messageManager.addMessageListener('hamish-rows', hear);
      messageManager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(script)}`)}, false);
      setTimeout(() => resolve([]), 1000);
    })`,
  );
}
