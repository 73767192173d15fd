import type { GivenAnswer } from '../../core/review/given-answer';
import { DIRECTIONS, RATINGS } from '../../core/review/review-card';
import { checkedText } from './checked-text';

/** Longer than anybody thinks about a card: what is above that was spent elsewhere. */
const LONGEST_MS = 10 * 60_000;

/** @throws TypeError when what came in from another process is no answer. */
export function checkedAnswer(input: GivenAnswer): GivenAnswer {
  const direction = DIRECTIONS.find((each) => each === input?.direction);
  if (direction === undefined) throw new TypeError('direction: not one of ours');
  const rating = RATINGS.find((each) => each === input.rating);
  if (rating === undefined) throw new TypeError('rating: not one of ours');
  return {
    id: checkedText(input.id, 'id'),
    entry: checkedText(input.entry, 'entry'),
    direction,
    reps: wholeNumber(input.reps, 'reps'),
    rating,
    took: Math.min(LONGEST_MS, wholeNumber(input.took, 'took')),
  };
}

function wholeNumber(value: unknown, name: string): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0)
    throw new TypeError(`${name}: expected a whole number`);
  return value as number;
}
