import { expect, test } from 'vitest';
import { daysLeft, lastKept } from '../../../src/core/notes/binned-note';
import { aNote } from './a-note';

const DAY = 86_400_000;
const DELETED = 1_714_500_000_000;

test.each([
  ['right after the deletion', 0, 30],
  ['a moment later', 1, 30],
  ['after a day', DAY, 29],
  ['on the last day', 30 * DAY - 1, 1],
  ['when it is due', 30 * DAY, 0],
  ['long after that', 90 * DAY, 0],
  ['with the clock set back', -5 * DAY, 30],
])('counts the days %s', (_, passed, left) => {
  const binned = { id: 'a', note: aNote(), deletedAt: DELETED };
  expect(daysLeft(binned, DELETED + passed)).toBe(left);
});

test('keeps a note exactly as long as days are left', () => {
  expect(DELETED <= lastKept(DELETED + 30 * DAY)).toBe(true);
  expect(DELETED <= lastKept(DELETED + 30 * DAY - 1)).toBe(false);
});
