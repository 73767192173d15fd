import browser from 'webextension-polyfill';
import { type ReviewSettings, readReviewSettings } from '../core/review/review-settings';

const KEY = 'review';

/** How the reader wants to be asked. */
export async function reviewSettings(): Promise<ReviewSettings> {
  return readReviewSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Minutes that local time is ahead of UTC at a moment in epoch milliseconds. */
export function localOffset(at: number): number {
  return -new Date(at).getTimezoneOffset();
}

/** Keeps how the reader wants to be asked; counts at once everywhere. */
export async function setReviewSettings(settings: ReviewSettings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Calls `listener` when that changes; gives what stops that. */
export function onReviewSettingsChanged(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>) => {
    if (KEY in changes) listener();
  };
  browser.storage.local.onChanged.addListener(heard);
  return () => browser.storage.local.onChanged.removeListener(heard);
}
