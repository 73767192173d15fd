import { expect, test } from 'vitest';
import { monthsOf, readingProgress } from '../../../src/core/notes/reading-progress';

const NOTES = [
  { name: '2024-02-28', count: 3 },
  { name: '2024-03-01', count: 2 },
];
const KNOWN = ['2024-03-02', '2024-02-29'];

test('has every day from the first one up to today', () => {
  expect(readingProgress(NOTES, KNOWN, '2024-03-02', 100)).toEqual({
    days: ['2024-02-28', '2024-02-29', '2024-03-01', '2024-03-02'],
    notes: [3, 0, 2, 0],
    known: [0, 1, 1, 2],
  });
});

test('has the last days where there are more; what was known before counts', () => {
  expect(readingProgress(NOTES, KNOWN, '2024-03-02', 2)).toEqual({
    days: ['2024-03-01', '2024-03-02'],
    notes: [2, 0],
    known: [1, 2],
  });
});

test('is one day for a reader who has only begun', () => {
  expect(readingProgress([], [], '2024-03-02', 100)).toEqual({
    days: ['2024-03-02'],
    notes: [0],
    known: [0],
  });
});

test('adds up months, the last one first', () => {
  expect(monthsOf(readingProgress(NOTES, KNOWN, '2024-03-02', 100))).toEqual([
    { month: '2024-03', notes: 2, known: 2 },
    { month: '2024-02', notes: 3, known: 1 },
  ]);
});
