import type { DayCalendar } from '../../../src/core/review/day-calendar';
import type { ReviewAnswer } from '../../../src/core/review/review-answer';
import { type CardMemory, newCard, type ReviewCard } from '../../../src/core/review/review-card';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Noon of a Wednesday. */
export const NOON = Date.UTC(2024, 4, 1, 12);

/** London in winter; the day begins at four. */
export const UTC: DayCalendar = { dayStart: 4, offsetAt: () => 0 };

/** A card of Cairo that was answered a day ago and is due now; `memory` says what matters. */
export function aCard(memory: Partial<CardMemory> = {}, changes: Partial<ReviewCard> = {}) {
  const card = newCard(changes.entry ?? 'place/القاهرة', changes.direction ?? 'arabic-english');
  return {
    ...card,
    memory: {
      phase: 'review',
      due: NOON,
      last: NOON - DAY,
      days: 1,
      stability: 1,
      difficulty: 5,
      step: 0,
      reps: 1,
      lapses: 0,
      ...memory,
    },
    ...changes,
  } as ReviewCard;
}

/** An answer to a card. */
export function anAnswer(card: ReviewCard, changes: Partial<ReviewAnswer> = {}): ReviewAnswer {
  return {
    id: `answer to ${card.id}`,
    card: card.id,
    entry: card.entry,
    direction: card.direction,
    rating: 3,
    at: NOON,
    elapsedDays: 1,
    took: 4000,
    before: card.memory,
    turn: 1,
    undoneAt: null,
    ...changes,
  };
}
