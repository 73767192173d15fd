import type { CardMemory, Direction, Rating } from './review-card';

/** One answer of the reader, kept for good: the scheduler can be fitted to them later. JSON-safe. */
export interface ReviewAnswer {
  /** Made by the caller, so that an answer that is sent twice counts once. */
  readonly id: string;
  /** Id of the card. */
  readonly card: string;
  readonly entry: string;
  readonly direction: Direction;
  readonly rating: Rating;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Days of the reader's calendar since the answer before, 0 for the first. */
  readonly elapsedDays: number;
  /** Milliseconds from the question to the answer. */
  readonly took: number;
  /** The card's memory before this answer: what undo goes back to. */
  readonly before: CardMemory;
  /** Answers in the order they were given, whatever the clock said: each has one more. */
  readonly turn: number;
  /** When it was taken back in epoch milliseconds, or null: such an answer no longer counts. */
  readonly undoneAt: number | null;
}
