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
