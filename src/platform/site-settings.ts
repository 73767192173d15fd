import browser from 'webextension-polyfill';

const KEY = 'sitesOff';

/** The sites on which the reader wants no marks: host names without `www.`. */
export async function sitesOff(): Promise<readonly string[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter((site) => typeof site === 'string') : [];
}

/** Switches a site off, or on again. */
export async function setSiteOff(site: string, off: boolean): Promise<void> {
  const others = (await sitesOff()).filter((other) => other !== site);
  await browser.storage.local.set({ [KEY]: off ? [...others, site] : others });
}
