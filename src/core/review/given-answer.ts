import type { Direction, Rating } from './review-card';

/** An answer as the reader gives it. JSON-safe. */
export interface GivenAnswer {
  /** Made by the caller: an answer that is sent twice counts once. */
  readonly id: string;
  readonly entry: string;
  readonly direction: Direction;
  /** How often the card had been answered when it was shown. */
  readonly reps: number;
  readonly rating: Rating;
  /** Milliseconds from the question to the answer. */
  readonly took: number;
}
