import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDue } from '../../../src/core/review/card-due';
import { dayOf } from '../../../src/core/review/day-calendar';
import { pickFreshCards } from '../../../src/core/review/pick-fresh-cards';
import { planQueue } from '../../../src/core/review/plan-queue';
import type { ReviewAnswer } from '../../../src/core/review/review-answer';
import {
  DIRECTIONS,
  RATINGS,
  type Rating,
  type ReviewCard,
} from '../../../src/core/review/review-card';
import { scheduleCard } from '../../../src/core/review/schedule-card';
import { anAnswer, DAY, HOUR, MINUTE, NOON, UTC } from './a-card';

const SETTINGS = { newPerDay: 3, reviewsPerDay: 4 };

/** A reader with ten entries who answers what is asked, whatever the clock says. */
class Reader {
  readonly cards = new Map<string, ReviewCard>();
  readonly log: ReviewAnswer[] = [];
  now = NOON;

  next(): ReviewCard | undefined {
    const picked = pickFreshCards({
      unanswered: [],
      wanted: [],
      answered: new Set(this.cards.keys()),
      left: [],
      directions: DIRECTIONS,
    });
    for (const entry of 'abcdefghij') picked.consider(entry);
    return planQueue({
      started: [...this.cards.values()],
      fresh: picked.cards,
      answers: this.log.filter(({ at }) => dayOf(at, UTC) === dayOf(this.now, UTC)),
      settings: SETTINGS,
      now: this.now,
      calendar: UTC,
    }).cards[0];
  }

  answer(card: ReviewCard, rating: Rating): void {
    const { now } = this;
    this.log.push(anAnswer(card, { at: now, rating, before: card.memory, turn: this.log.length }));
    this.cards.set(card.id, { ...card, memory: scheduleCard(card, rating, now, UTC) });
    this.now += MINUTE;
  }

  session(hours: number, ratings: readonly Rating[]): void {
    this.now += hours * HOUR;
    for (const rating of ratings) {
      const card = this.next();
      if (card !== undefined) this.answer(card, rating);
    }
  }

  days(): ReviewAnswer[][] {
    const days: Record<number, ReviewAnswer[]> = {};
    for (const answer of this.log) {
      const day = dayOf(answer.at, UTC);
      days[day] = [...(days[day] ?? []), answer];
    }
    return Object.values(days);
  }
}

const readers = (hours: fc.Arbitrary<number>) =>
  fc
    .array(fc.tuple(hours, fc.array(fc.constantFrom(...RATINGS), { maxLength: 15 })), {
      maxLength: 15,
    })
    .map((sessions) => {
      const reader = new Reader();
      for (const [away, ratings] of sessions) reader.session(away, ratings);
      return reader;
    });

/** Mostly forward; sometimes the clock is set back. */
const anyClock = readers(fc.integer({ min: -60, max: 200 }));

const distinct = (values: readonly string[]) => new Set(values).size === values.length;

test('no day has more than its limits, one card twice, or both ways round', () => {
  fc.assert(
    fc.property(anyClock, (reader) => {
      for (const answers of reader.days()) {
        const news = answers.filter(({ before }) => before.phase === 'new');
        const reviews = answers.filter(({ before }) => before.phase === 'review');
        expect(news.length).toBeLessThanOrEqual(SETTINGS.newPerDay);
        expect(reviews.length).toBeLessThanOrEqual(SETTINGS.reviewsPerDay);
        expect(distinct(reviews.map(({ card }) => card))).toBe(true);
        const ids = new Set([...news, ...reviews].map(({ card }) => card));
        expect(distinct([...ids].map((id) => id.slice(id.indexOf('/'))))).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test('no card is lost: each comes again before twice its wait is over, by whatever clock', () => {
  fc.assert(
    fc.property(anyClock, fc.boolean(), (reader, back) => {
      for (const { memory } of reader.cards.values()) {
        const wait = memory.due - (memory.last ?? 0) + DAY;
        const clock = (memory.last ?? 0) + (back ? -wait : wait);
        expect(isDue(memory, clock, UTC)).toBe(true);
        if (back) expect(isDue(memory, (memory.last ?? 0) + wait, UTC)).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

test('who comes every day meets everything, both ways round', () => {
  const reader = new Reader();
  for (let day = 0; day < 30; day++) reader.session(24, new Array<Rating>(30).fill(3));
  expect(reader.cards.size).toBe(20);
});
