import browser from 'webextension-polyfill';
import type { InterfaceMessages } from '../messages/contract';

const LANGUAGES = ['en', 'ar'] as const;

/**
 * The texts of the interface in the reader's language: the one chosen in the options, else the
 * browser's, else English. Only for the extension's own pages and the background: a content
 * script cannot read the files and asks the background.
 */
export async function interfaceMessages(): Promise<InterfaceMessages> {
  const wanted = (await chosenLanguage()) ?? browser.i18n.getUILanguage().split('-')[0];
  const language = LANGUAGES.find((known) => known === wanted) ?? 'en';
  const file = browser.runtime.getURL(`_locales/${language}/messages.json`);
  const entries = (await (await fetch(file)).json()) as Record<string, { message: string }>;
  const messages = Object.fromEntries(
    Object.entries(entries).map(([key, { message }]) => [key, message]),
  );
  return { language, messages };
}

/** The language chosen in the options, or null for the browser's. */
export async function chosenLanguage(): Promise<'en' | 'ar' | null> {
  const { language } = await browser.storage.local.get('language');
  return LANGUAGES.find((known) => known === language) ?? null;
}

/** Keeps the language of the interface; null for the browser's. */
export async function chooseLanguage(language: 'en' | 'ar' | null): Promise<void> {
  await browser.storage.local.set({ language });
}
