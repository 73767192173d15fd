import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueAt, isDue } from '../../../src/core/review/card-due';
import { dayBegins, dayOf } from '../../../src/core/review/day-calendar';
import { daysSince } from '../../../src/core/review/days-since';
import { newCard, RATINGS, type ReviewCard } from '../../../src/core/review/review-card';
import { previewRatings, scheduleCard } from '../../../src/core/review/schedule-card';
import { aCard, DAY, HOUR, MINUTE, NOON, UTC } from './a-card';
import { arbitraryCalendar, zoneCalendar } from './zones';

const NEW = newCard('place/القاهرة', 'arabic-english');

describe('the first answer', () => {
  test.each([
    [1, 'learning', MINUTE],
    [2, 'learning', 6 * MINUTE],
    [3, 'learning', 10 * MINUTE],
    [4, 'review', 8 * DAY],
  ] as const)('%i: %s', (rating, phase, wait) => {
    const memory = scheduleCard(NEW, rating, NOON, UTC);
    expect(memory).toMatchObject({ phase, last: NOON, reps: 1, lapses: 0 });
    expect(Math.abs(memory.due - NOON - wait)).toBeLessThanOrEqual(phase === 'review' ? DAY : 0);
    expect(memory.days).toBe(phase === 'review' ? (memory.due - NOON) / DAY : 0);
  });
});

test('a card that is remembered comes later and later', () => {
  let card: ReviewCard = NEW;
  let now = NOON;
  const days: number[] = [];
  for (let turn = 0; turn < 6; turn++) {
    card = { ...card, memory: scheduleCard(card, 3, now, UTC) };
    days.push(card.memory.days);
    now = card.memory.due;
  }
  expect(days[0]).toBe(0);
  expect([...days].sort((a, b) => a - b)).toEqual(days);
  expect(days.at(-1)).toBeGreaterThan(60);
});

test('a card that is forgotten is learnt again, and that is counted', () => {
  const card = aCard({ stability: 20, days: 20, last: NOON - 20 * DAY });
  const memory = scheduleCard(card, 1, NOON, UTC);
  expect(memory).toMatchObject({
    phase: 'relearning',
    due: NOON + 10 * MINUTE,
    lapses: 1,
    days: 0,
  });
  expect(memory.stability).toBeLessThan(20);
});

test('no wait is longer than ten years', () => {
  const card = aCard({ stability: 30_000, days: 3000, last: NOON - 3000 * DAY });
  expect(scheduleCard(card, 4, NOON, UTC).days).toBeLessThanOrEqual(3650);
});

test('the previews are what the answers come to', () => {
  const card = aCard({ stability: 40, days: 40, last: NOON - 40 * DAY });
  expect(previewRatings(card, NOON, UTC)).toEqual(
    RATINGS.map((rating) => scheduleCard(card, rating, NOON, UTC)),
  );
});

test('cards learnt together drift apart, each by the same amount whenever it is asked', () => {
  const days = (entry: string) =>
    scheduleCard(
      aCard({ stability: 50, days: 50, last: NOON - 50 * DAY }, { entry, id: entry }),
      3,
      NOON,
      UTC,
    ).days;
  const all = Array.from({ length: 20 }, (_, index) => days(`entry ${index}`));
  expect(new Set(all).size).toBeGreaterThan(3);
  expect(days('entry 7')).toBe(all[7]);
});

describe('days', () => {
  const evening = { last: NOON + 11 * HOUR, due: NOON + 35 * HOUR };
  test.each([
    ['comes with the next morning', evening, NOON + 17 * HOUR, true],
    ['does not come in the night before it', evening, NOON + 15 * HOUR, false],
    ['comes when it is long past', evening, NOON + 400 * DAY, true],
    ['comes when the clock was set back by as much', evening, NOON - 14 * HOUR, true],
    ['waits when the clock was set back by less', evening, NOON + 5 * HOUR, false],
  ])('a card of one day %s', (_, memory, now, due) => {
    expect(isDue(aCard(memory).memory, now, UTC)).toBe(due);
  });

  test.each([
    ['waits for its minutes', 9 * MINUTE, false],
    ['comes after them', 10 * MINUTE, true],
    ['waits when the clock was set back a little', -9 * MINUTE, false],
    ['comes when it was set back an hour', -HOUR, true],
  ])('a card being learnt %s', (_, later, due) => {
    const { memory } = aCard({ phase: 'learning', last: NOON, due: NOON + 10 * MINUTE, days: 0 });
    expect(isDue(memory, NOON + later, UTC)).toBe(due);
  });

  test('are counted by the calendar for the scheduler too', () => {
    const last = Date.UTC(2024, 4, 1, 3, 50); // still the 30th
    expect(daysSince(last, last + 20 * MINUTE, UTC)).toBe(1);
    expect(daysSince(null, NOON, UTC)).toBe(0);
    expect(daysSince(NOON + 5 * DAY, NOON, UTC)).toBe(0);
  });

  test('on the day the clocks go back a card does not come twice', () => {
    const berlin = zoneCalendar('Europe/Berlin', 4);
    const morning = Date.parse('2024-10-26T04:00:01+02:00');
    const card = aCard({ last: morning, due: morning + DAY });
    const end = dayBegins(dayOf(morning, berlin) + 1, berlin);
    expect(isDue(card.memory, end - 1, berlin)).toBe(false);
    expect(isDue(card.memory, end, berlin)).toBe(true);
  });
});

const anyClock = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2090, 0) });
const answers = fc.array(fc.tuple(fc.constantFrom(...RATINGS), anyClock), {
  minLength: 1,
  maxLength: 12,
});

test('whatever the clock says at each answer, a card goes on from there', () => {
  fc.assert(
    fc.property(answers, arbitraryCalendar, (given, calendar) => {
      let card: ReviewCard = NEW;
      given.forEach(([rating, now], turn) => {
        const memory = scheduleCard(card, rating, now, calendar);
        card = { ...card, memory };
        expect(memory.last).toBe(now);
        expect(memory.due).toBeGreaterThan(now);
        expect(memory.due).toBeLessThanOrEqual(now + 3650 * DAY);
        expect(memory.reps).toBe(turn + 1);
        expect(memory.stability).toBeGreaterThan(0);
        expect(memory.difficulty).toBeGreaterThanOrEqual(1);
        expect(memory.difficulty).toBeLessThanOrEqual(10);
        expect(isDue(memory, now, calendar)).toBe(false);
      });
    }),
    { numRuns: 300 },
  );
});

test('a card never comes twice on one day, and none is lost at any clock or in any zone', () => {
  fc.assert(
    fc.property(
      answers,
      arbitraryCalendar,
      arbitraryCalendar,
      anyClock,
      (given, home, away, now) => {
        const memory = given.reduce(
          (before, [rating, at]) => scheduleCard({ id: NEW.id, memory: before }, rating, at, home),
          NEW.memory,
        );
        const last = memory.last ?? 0;
        if (memory.phase === 'review' && dayOf(now, away) === dayOf(last, away))
          expect(isDue(memory, now, away)).toBe(false);
        // The clock is off by `away from last`: it comes when it is off, or has gone on, by its wait.
        if (Math.abs(now - last) >= memory.due - last + 2 * DAY)
          expect(isDue(memory, now, away)).toBe(true);
        expect(isDue(memory, Math.max(dueAt(memory, away), last), away)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
