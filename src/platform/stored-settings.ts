import browser from 'webextension-polyfill';
import { SETTING_NAMES } from '../core/transfer/sections/settings-section';

/** All settings as the browser's storage has them, by name; those never set are left out. */
export function readSettings(): Promise<Record<string, unknown>> {
  return browser.storage.local.get([...SETTING_NAMES]);
}

/** Writes settings by name; null takes one away, so that it is as on the first day. */
export async function writeSettings(values: Readonly<Record<string, unknown>>): Promise<void> {
  const gone = Object.keys(values).filter((name) => values[name] === null);
  const set = Object.entries(values).filter(([, value]) => value !== null);
  await browser.storage.local.set(Object.fromEntries(set));
  await browser.storage.local.remove(gone);
}
