import { expect, test } from 'vitest';
import { articleDate } from '../../../src/pages/notebook/article-date';

test.each([
  ['2024-05-01', 'en', '1 May 2024'],
  ['2024-05-01T23:30:00-08:00', 'en', '1 May 2024'],
  ['2024-13-45', 'en', ''],
  ['yesterday', 'en', ''],
  [null, 'ar', ''],
] as const)('%s in %s is "%s"', (published, language, expected) => {
  expect(articleDate(published, language)).toBe(expected);
});

test('names the month in Arabic', () => {
  expect(articleDate('2024-05-01', 'ar')).toContain('مايو');
});
