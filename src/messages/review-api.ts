import type { Note } from '../core/notes/note';
import type { DaySummary } from '../core/review/day-summary';
import type { GivenAnswer } from '../core/review/given-answer';
import type { QueueCounts } from '../core/review/plan-queue';
import type { CardMemory, Direction, Phase } from '../core/review/review-card';

/** The part of `BackgroundApi` that asks the reader about what they saved. */
export interface ReviewApi {
  /** What is to be asked now: the card that is shown already, as long as it still is to be asked. */
  'review.next'(input?: {
    readonly shown: Pick<ReviewItem, 'entry' | 'direction' | 'reps'> | null;
  }): Promise<ReviewStep>;
  /**
   * Keeps the answer to a card and gives what is asked next. The id is the caller's: an answer that
   * is sent twice counts once. An answer to a card that was answered elsewhere since it was shown
   * is not kept.
   */
  'review.answer'(given: GivenAnswer): Promise<ReviewStep>;
  /** Takes an answer back and asks its card again, where it was not answered since. Safe to repeat. */
  'review.undo'(input: { readonly id: string }): Promise<ReviewStep>;
  /** Sets entries aside: they are no longer asked, and nothing is forgotten. Safe to repeat. */
  'review.suspend'(input: { readonly entries: readonly string[] }): Promise<null>;
  /** Has entries asked again. Safe to repeat. */
  'review.resume'(input: { readonly entries: readonly string[] }): Promise<null>;
  /** The entries that were set aside, the last one first. */
  'review.suspended'(): Promise<readonly SuspendedEntry[]>;
  /** Has a passage or another note asked that is not by itself. Safe to repeat. */
  'review.want'(input: { readonly entry: string }): Promise<null>;
  /** How many cards are left for now, and when the next one is due in epoch milliseconds. */
  'review.count'(): Promise<{ readonly due: number; readonly nextDue: number | null }>;
  /** How many cards become due on each of the next 30 days, today and what is overdue first. */
  'review.forecast'(): Promise<readonly number[]>;
  /** Where the cards of all entries stand that were ever asked or set aside. */
  'review.states'(): Promise<readonly CardState[]>;
}

/** What review is at: one card to ask, and what is around it. */
export interface ReviewStep {
  /** Null when nothing is left for now. */
  readonly item: ReviewItem | null;
  readonly left: QueueCounts;
  /** The reader's day so far. */
  readonly today: DaySummary;
  /** Id of the answer that can be taken back, or null. */
  readonly undoable: string | null;
  /** When the next card is due in epoch milliseconds; null when none ever is. */
  readonly nextDue: number | null;
}

/** A card to ask. */
export interface ReviewItem {
  readonly entry: string;
  readonly direction: Direction;
  readonly phase: Phase;
  /** How often it was answered. */
  readonly reps: number;
  /** All notes of the entry, newest first: each with the sentence it was met in; never empty. */
  readonly notes: readonly Note[];
  /** What each rating would make of it, in the order of `RATINGS`. */
  readonly previews: readonly CardMemory[];
}

/** An entry that the reader set aside. */
export interface SuspendedEntry {
  readonly entry: string;
  /** As its newest note has it; both empty when there is none left. */
  readonly headword: string;
  readonly rendering: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Where a card stands. */
export interface CardState {
  readonly entry: string;
  readonly direction: Direction;
  readonly phase: Phase;
  /** Whether it was set aside. */
  readonly suspended: boolean;
  readonly isDue: boolean;
  /** Epoch milliseconds; null for a card that was never answered. */
  readonly due: number | null;
}
