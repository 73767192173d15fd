import browser from 'webextension-polyfill';
import { ROMANISATION_SCHEMES, type RomanisationScheme } from '../core/arabic/romanisation-schemes';

const KEY = 'romanisation';

/** How the reader wants Arabic written in Latin letters. */
export async function chosenRomanisation(): Promise<RomanisationScheme> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return ROMANISATION_SCHEMES.find((scheme) => scheme === stored) ?? 'ala-lc';
}

/** Keeps the scheme. */
export async function chooseRomanisation(scheme: RomanisationScheme): Promise<void> {
  await browser.storage.local.set({ [KEY]: scheme });
}
