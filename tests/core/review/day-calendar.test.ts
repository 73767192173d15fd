import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DayCalendar, dayBegins, dayOf } from '../../../src/core/review/day-calendar';
import { arbitraryCalendar, zoneCalendar } from './zones';

const at = (text: string) => Date.parse(text);
const CAIRO = zoneCalendar('Africa/Cairo', 4);

test.each<[string, DayCalendar, string, string, number]>([
  ['before and after four', CAIRO, '2024-05-01T03:59+03:00', '2024-05-01T04:00+03:00', 1],
  ['after midnight', CAIRO, '2024-05-01T23:00+03:00', '2024-05-02T03:00+03:00', 0],
  [
    'a journey to Tokyo',
    zoneCalendar('Asia/Tokyo', 4),
    '2024-05-01T18:00Z',
    '2024-05-01T20:00Z',
    1,
  ],
  [
    'a day that begins at midnight',
    zoneCalendar('UTC', 0),
    '2024-05-01T23:59Z',
    '2024-05-02T00:00Z',
    1,
  ],
  ['before the epoch', zoneCalendar('UTC', 0), '1969-12-31T23:00Z', '1970-01-01T00:00Z', 1],
])('counts days: %s', (_, calendar, from, to, days) => {
  expect(dayOf(at(to), calendar) - dayOf(at(from), calendar)).toBe(days);
});

describe('the beginning of a day', () => {
  test.each([
    ['on an ordinary day', 'Europe/Berlin', 4, '2024-05-02T02:00:00.000Z'],
    ['the day the clocks go forward', 'Europe/Berlin', 4, '2024-03-31T02:00:00.000Z'],
    ['in the hour that is left out', 'Europe/Berlin', 2, '2024-03-31T01:00:00.000Z'],
    ['in the hour that comes twice', 'Europe/Berlin', 2, '2024-10-27T00:00:00.000Z'],
    ['where midnight is left out', 'Asia/Beirut', 0, '2024-03-30T22:00:00.000Z'],
  ])('%s', (_, zone, hour, begins) => {
    const calendar = zoneCalendar(zone, hour);
    const day = dayOf(at(begins), calendar);
    expect(new Date(dayBegins(day, calendar)).toISOString()).toBe(begins);
  });

  test('is the first moment of that day, in every zone and at every hour', () => {
    fc.assert(
      fc.property(arbitraryCalendar, fc.integer({ min: 0, max: 4e12 }), (calendar, now) => {
        const begins = dayBegins(dayOf(now, calendar), calendar);
        expect(begins).toBeLessThanOrEqual(now);
        expect(dayOf(begins, calendar)).toBe(dayOf(now, calendar));
        expect(dayOf(begins - 1, calendar)).toBe(dayOf(now, calendar) - 1);
      }),
      { numRuns: 1000 },
    );
  });
});
