import type { ReviewAnswer } from './review-answer';

/** How a day of review went. */
export interface DaySummary {
  readonly answers: number;
  /** How often each rating was given, in the order of `RATINGS`. */
  readonly ratings: readonly [number, number, number, number];
  /** Cards that were met for the first time. */
  readonly met: number;
  /** Milliseconds from the questions to the answers, all together. */
  readonly took: number;
}

/** Sums up answers, of which none was taken back. */
export function summarise(answers: readonly ReviewAnswer[]): DaySummary {
  const given = (rating: number) => answers.filter((answer) => answer.rating === rating).length;
  return {
    answers: answers.length,
    ratings: [given(1), given(2), given(3), given(4)],
    met: answers.filter(({ before }) => before.phase === 'new').length,
    took: answers.reduce((sum, { took }) => sum + took, 0),
  };
}
