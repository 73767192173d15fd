import browser from 'webextension-polyfill';

/** Firefox's own; the polyfill passes it on without knowing it. */
type Commands = typeof browser.commands & { openShortcutSettings?: () => Promise<void> };

/** The key combinations of the manifest as they are set now; none where the browser has none. */
export async function shortcuts(): Promise<{ description: string; keys: string }[]> {
  // Not on phones.
  const commands = (await browser.commands?.getAll?.()) ?? [];
  return commands.flatMap(({ description, shortcut }) =>
    description ? [{ description, keys: shortcut ?? '' }] : [],
  );
}

/** Opens the browser's page where key combinations are changed. */
export function openShortcuts(): void {
  const { openShortcutSettings } = browser.commands as Commands;
  if (openShortcutSettings === undefined)
    void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  else void openShortcutSettings();
}
