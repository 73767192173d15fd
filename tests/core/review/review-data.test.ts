import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../src/core/glossary/gloss';
import { summarise } from '../../../src/core/review/day-summary';
import { forecastCards } from '../../../src/core/review/forecast-cards';
import { isAsked } from '../../../src/core/review/is-asked';
import { newCard } from '../../../src/core/review/review-card';
import { REVIEW_SETTINGS, readReviewSettings } from '../../../src/core/review/review-settings';
import { aNote } from '../notes/a-note';
import { aCard, anAnswer, DAY, MINUTE, NOON, UTC } from './a-card';

describe('settings', () => {
  test.each<[string, unknown, object]>([
    ['nothing', undefined, {}],
    ['what is none', 'often', {}],
    [
      'something of each',
      {
        newPerDay: 3,
        reviewsPerDay: 0,
        directions: ['english-arabic'],
        sentence: 'hidden',
        dayStart: 0,
        badge: true,
      },
      {
        newPerDay: 3,
        reviewsPerDay: 0,
        directions: ['english-arabic'],
        sentence: 'hidden',
        dayStart: 0,
        badge: true,
      },
    ],
    [
      'what makes no sense',
      {
        newPerDay: -1,
        reviewsPerDay: 1.5,
        directions: [],
        sentence: 1,
        dayStart: 24,
        badge: 'yes',
      },
      {},
    ],
    ['directions in any order', { directions: ['english-arabic', 'arabic-english', 'x'] }, {}],
    ['too many', { newPerDay: 1e9 }, {}],
  ])('from %s', (_, stored, changes) => {
    expect(readReviewSettings(stored)).toEqual({ ...REVIEW_SETTINGS, ...changes });
  });
});

describe('what is asked', () => {
  test.each(KINDS.map((kind) => [kind, !['number', 'date', 'passage'].includes(kind)] as const))(
    'a note of the kind %s: %s',
    (kind, asked) => {
      expect(isAsked(aNote({ kind }))).toBe(asked);
    },
  );
  test.each([
    ['a sentence', { kind: 'word', entry: 'sentence/1' }, false],
    ['a word without English', { kind: 'word', rendering: 'بالقاهرة', text: '' }, false],
    [
      'one with the reader’s own words',
      { kind: 'word', rendering: 'بالقاهرة', text: 'in C.' },
      true,
    ],
    ['a name with nothing at all', { rendering: '', text: '' }, false],
  ] as const)('%s', (_, changes, asked) => {
    expect(isAsked(aNote(changes))).toBe(asked);
  });
});

test('the forecast counts what is overdue today and nothing that is new', () => {
  const cards = [
    aCard({ days: 1, last: NOON - 9 * DAY }),
    aCard({ phase: 'learning', last: NOON, due: NOON + MINUTE, days: 0 }),
    aCard({ days: 1, last: NOON }),
    aCard({ days: 3, last: NOON - DAY }),
    aCard({ days: 29, last: NOON }),
    aCard({ days: 30, last: NOON }),
    newCard('new', 'arabic-english'),
  ];
  const days = forecastCards(cards, 30, NOON, UTC);
  expect(days).toHaveLength(30);
  expect([days[0], days[1], days[2], days[29]]).toEqual([2, 1, 1, 1]);
  expect(days.reduce((sum, count) => sum + count)).toBe(5);
});

test('a day is summed up', () => {
  const fresh = newCard('a', 'arabic-english');
  const answers = [
    anAnswer(fresh, { rating: 1, took: 1000 }),
    anAnswer(aCard(), { rating: 3, took: 500 }),
    anAnswer(aCard(), { rating: 3 }),
  ];
  expect(summarise(answers)).toEqual({ answers: 3, ratings: [1, 0, 2, 0], met: 1, took: 5500 });
  expect(summarise([])).toEqual({ answers: 0, ratings: [0, 0, 0, 0], met: 0, took: 0 });
});
