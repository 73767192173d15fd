import type { ReviewAnswer } from '../../review/review-answer';
import { DIRECTIONS, RATINGS, type Rating } from '../../review/review-card';
import { checkFields } from '../fields';
import type { Section } from '../section';
import { readMemory, writtenMemory } from './cards-section';

/** The answers of review; one that was taken back stays taken back. */
export const REVIEWS_SECTION: Section<ReviewAnswer> = {
  keyOf: ({ id }) => id,
  written: (answer) => ({
    id: answer.id,
    card: answer.card,
    entry: answer.entry,
    direction: answer.direction,
    rating: answer.rating,
    at: answer.at,
    elapsedDays: answer.elapsedDays,
    took: answer.took,
    before: writtenMemory(answer.before),
    turn: answer.turn,
    undoneAt: answer.undoneAt,
  }),
  validate: (value) =>
    checkFields(value, (row) => ({
      id: row.filled('id'),
      card: row.filled('card'),
      entry: row.filled('entry'),
      direction: row.oneOf('direction', DIRECTIONS),
      rating: row.wholeNumber('rating', 1, RATINGS.length) as Rating,
      at: row.wholeNumber('at', 0),
      elapsedDays: row.wholeNumber('elapsedDays', 0),
      took: row.wholeNumber('took', 0),
      before: readMemory(row.fields('before')),
      turn: row.wholeNumber('turn', 0),
      undoneAt: row.wholeNumberOrNull('undoneAt', 0),
    })),
  wins: (incoming, existing) => incoming.undoneAt !== null && existing.undoneAt === null,
};
