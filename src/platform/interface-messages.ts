import browser from 'webextension-polyfill';
import { INTERFACE_LANGUAGES } from '../core/settings/settings';
import type { InterfaceMessages } from '../messages/contract';
import { settings } from './settings';

/**
 * The texts of the interface in the reader's language: the one chosen in the options, else the
 * browser's, else English. Only for the extension's own pages and the background: a content
 * script cannot read the files and asks the background.
 */
export async function interfaceMessages(): Promise<InterfaceMessages> {
  const wanted = (await settings()).language ?? browser.i18n.getUILanguage().split('-')[0];
  const language = INTERFACE_LANGUAGES.find((known) => known === wanted) ?? 'en';
  const file = browser.runtime.getURL(`_locales/${language}/messages.json`);
  const entries = (await (await fetch(file)).json()) as Record<string, { message: string }>;
  const messages = Object.fromEntries(
    Object.entries(entries).map(([key, { message }]) => [key, message]),
  );
  return { language, messages };
}
