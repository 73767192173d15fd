import type { Browser, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { isFirefox } from './bidi';
import { EXTENSION, inFirefoxWindow } from './firefox-window';
import { inServiceWorker } from './service-worker';

/** The popup of the toolbar button. */
export interface ToolbarPopup {
  /** What it says was decided. */
  verdict(): Promise<string>;
  /** The reasons it gives, whether unfolded or not. */
  reasons(): Promise<readonly string[]>;
  /** Presses the button with this label. */
  press(label: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the popup over a page and waits until it says something. */
export async function openToolbarPopup(page: Page): Promise<ToolbarPopup> {
  await page.bringToFront();
  const browser = page.browser();
  const evaluate = isFirefox(browser)
    ? await openInFirefox(browser)
    : await openInChromium(browser);
  const verdict = () =>
    evaluate<string>(`document.querySelector('[role="status"]')?.textContent ?? ''`);
  await expect.poll(verdict, { timeout: 10_000 }).not.toBe('');
  return {
    verdict,
    reasons: () =>
      evaluate(`[...document.querySelectorAll('details li')].map((item) => item.textContent)`),
    async press(label) {
      const wanted = JSON.stringify(label);
      const pressed = await evaluate<boolean>(`(() => {
        const buttons = [...document.querySelectorAll('button')];
        const button = buttons.find((each) => each.textContent === ${wanted});
        // Some things are only done in answer to a reader; Firefox lets privileged scripts say so.
        const handling = window.windowUtils?.setHandlingUserInput?.(true);
        button?.click();
        handling?.destruct();
        return button !== undefined;
      })()`);
      if (!pressed) throw new Error(`The popup has no button ${wanted}.`);
    },
    async close() {
      // It is gone before it can answer.
      await evaluate('setTimeout(() => window.close())');
      await expect.poll(() => isOpen(browser), { timeout: 5_000 }).toBe(false);
    },
  };
}

type Evaluate = <T>(expression: string) => Promise<T>;

function isOpen(browser: Browser): Promise<boolean> | boolean {
  if (isFirefox(browser)) return inFirefoxWindow(browser, `${FIREFOX_POPUP} !== null`);
  return browser.targets().some((target) => target.url().endsWith('/popup.html'));
}

async function openInChromium(browser: Browser): Promise<Evaluate> {
  await inServiceWorker(browser, 'chrome.action.openPopup()');
  const target = await browser.waitForTarget((each) => each.url().endsWith('/popup.html'));
  const popup = await target.asPage();
  // As a reader's click would be taken, with which alone a side panel opens.
  const session = await popup.createCDPSession();
  return async <T>(expression: string) => {
    const { result } = await session.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
      userGesture: true,
    });
    return result.value as T;
  };
}

/** Firefox loads the popup out of sight first and then moves it into a view of its panel. */
const FIREFOX_POPUP = `document.querySelector('panelview .webextension-popup-browser')`;

/** Not a tab, so WebDriver does not see it: a frame script runs the expressions in there. */
async function openInFirefox(browser: Browser): Promise<Evaluate> {
  await inFirefoxWindow(
    browser,
    `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionParent.sys.mjs',
      );
      await ExtensionParent.apiManager.global.browserActionFor(${EXTENSION}).openPopup(window, true);
    })()`,
  );
  // Until the panel is open, the popup is on its way there and hears nothing.
  const panelState = () =>
    inFirefoxWindow(browser, `${FIREFOX_POPUP}?.closest('panel').state ?? 'none'`);
  await expect.poll(panelState, { timeout: 10_000 }).toBe('open');
  return <T>(expression: string) => {
    const script = `{
      const window = content;
      const document = content.document;
      const setTimeout = content.setTimeout.bind(content);
      sendAsyncMessage('hamish-test', ${expression});
    }`;
    return inFirefoxWindow<T>(
      browser,
      `new Promise((resolve) => {
        const { messageManager } = ${FIREFOX_POPUP};
        const hear = ({ data }) => {
          messageManager.removeMessageListener('hamish-test', hear);
          resolve(data);
        };
        messageManager.addMessageListener('hamish-test', hear);
        messageManager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(script)}`)}, false);
      })`,
    );
  };
}
