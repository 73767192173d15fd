import type { Note } from './note';

/** A note that was deleted and can still be brought back. JSON-safe. */
export interface BinnedNote {
  readonly id: string;
  readonly note: Note;
  /** Epoch milliseconds. */
  readonly deletedAt: number;
}

const DAY_MS = 86_400_000;

/** How long a deleted note is kept. */
const BIN_DAYS = 30;

/** Whole days until a deleted note is gone for good: 30 right after the deletion, 0 when it is due. */
export function daysLeft({ deletedAt }: BinnedNote, now: number): number {
  return Math.min(BIN_DAYS, Math.max(0, Math.ceil(BIN_DAYS - (now - deletedAt) / DAY_MS)));
}

/** Notes deleted up to this moment (epoch milliseconds) are to go for good at `now`. */
export function lastKept(now: number): number {
  return now - BIN_DAYS * DAY_MS;
}
