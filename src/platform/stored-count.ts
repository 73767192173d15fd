import browser from 'webextension-polyfill';
import { NO_NOTES, type StoredCount } from '../core/backup/stored-count';

const KEY = 'noteCount';

/** What is known of the notes beside the storage that they are in. */
export async function readStoredCount(): Promise<StoredCount> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return { ...NO_NOTES, ...(stored as Partial<StoredCount> | undefined) };
}

/** Keeps it. */
export async function writeStoredCount(count: StoredCount): Promise<void> {
  await browser.storage.local.set({ [KEY]: count });
}
