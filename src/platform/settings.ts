import browser from 'webextension-polyfill';
import { readSettings } from '../core/settings/read-settings';
import { DEFAULT_SETTINGS, type Settings, type SiteRule } from '../core/settings/settings';

/** What the reader has set. */
export async function settings(): Promise<Settings> {
  return readSettings(await browser.storage.local.get(Object.keys(DEFAULT_SETTINGS)));
}

/** Keeps settings; those that are not named stay. Resolves once they are stored. */
export async function changeSettings(changed: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(changed);
}

/** Keeps what the reader said of one site; null takes it back. */
export async function ruleSite(site: string, rule: SiteRule | null): Promise<void> {
  const { [site]: _, ...others } = (await settings()).sites;
  await changeSettings({ sites: rule === null ? others : { ...others, [site]: rule } });
}

/** Calls `listener` with the names of the settings that changed, anywhere; gives what stops that. */
export function onSettingsChanged(listener: (changed: readonly string[]) => void): () => void {
  const heard = (changes: Record<string, unknown>) => {
    const names = Object.keys(changes).filter((name) => name in DEFAULT_SETTINGS);
    if (names.length > 0) listener(names);
  };
  browser.storage.local.onChanged.addListener(heard);
  return () => browser.storage.local.onChanged.removeListener(heard);
}

/** Calls `listener` when one setting changes, anywhere; gives what stops that. */
export function onSettingChanged(name: keyof Settings, listener: () => void): () => void {
  return onSettingsChanged((changed) => {
    if (changed.includes(name)) listener();
  });
}
