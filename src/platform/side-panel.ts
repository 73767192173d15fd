import browser from 'webextension-polyfill';

/** Chrome's own; the polyfill passes it on without knowing it. */
interface SidePanel {
  open(options: { readonly windowId: number }): Promise<void>;
}

/**
 * What opens the side panel of this window, or null where the browser has none, as on a phone.
 * Call it in answer to a click: browsers open side panels for nobody else, so nothing may be
 * waited for in between.
 */
export async function sidePanelOpener(): Promise<(() => Promise<void>) | null> {
  const { sidePanel, sidebarAction } = browser as typeof browser & { sidePanel?: SidePanel };
  if (sidePanel?.open !== undefined) {
    const { id } = await browser.windows.getCurrent();
    return id === undefined ? null : () => sidePanel.open({ windowId: id });
  }
  return sidebarAction?.open === undefined ? null : () => sidebarAction.open();
}
