import browser from 'webextension-polyfill';

const ALARM = 'review-badge';
/** Browsers wake nobody more often than this. */
const SOONEST_MS = 60_000;
/** The clock may be set, or the reader travel: then the time that was counted on is another. */
const LATEST_MS = 3_600_000;
/** More is not read at a glance, and has no room. */
const MOST = 999;

/** What the badge shows: how many cards are due, and when that has to be looked at again. */
export interface BadgeState {
  readonly due: number;
  /** Epoch milliseconds, or null for not before something changes. */
  readonly nextDue: number | null;
}

/**
 * Keeps the number on the toolbar button up to date by an alarm. `look` tells what to show, or null
 * where the reader wants no number. Call it at the top level, or a waking worker misses its alarm;
 * gives what looks again.
 */
export function keepReviewBadge(look: () => Promise<BadgeState | null>): () => void {
  let turn = 0;
  const update = async () => {
    turn += 1;
    const mine = turn;
    const state = await look();
    // Something changed meanwhile, and is looked at already.
    if (mine === turn) await show(state);
  };
  // A number that could not be read is read with the next change.
  const refresh = () => void update().catch(() => {});
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) refresh();
  });
  browser.runtime.onStartup.addListener(refresh);
  browser.runtime.onInstalled.addListener(refresh);
  return refresh;
}

async function show(state: BadgeState | null): Promise<void> {
  const due = state?.due ?? 0;
  await browser.action.setBadgeText({ text: due > 0 ? String(Math.min(due, MOST)) : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#0b5c6b' });
  if (state === null || state.nextDue === null) await browser.alarms.clear(ALARM);
  else {
    const wait = Math.min(LATEST_MS, Math.max(SOONEST_MS, state.nextDue - Date.now()));
    browser.alarms.create(ALARM, { when: Date.now() + wait });
  }
}
