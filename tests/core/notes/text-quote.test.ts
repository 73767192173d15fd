import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteOf } from '../../../src/core/notes/text-quote';

test('takes 32 code units on each side', () => {
  const text = `${'a'.repeat(40)}القاهرة${'b'.repeat(40)}`;
  expect(quoteOf(text, 40, 47)).toEqual({
    prefix: 'a'.repeat(32),
    exact: 'القاهرة',
    suffix: 'b'.repeat(32),
  });
});

test('takes what there is at the edges', () => {
  expect(quoteOf('في مصر.', 3, 6)).toEqual({ prefix: 'في ', exact: 'مصر', suffix: '.' });
});

test('never cuts a surrogate pair', () => {
  const text = `😀${'a'.repeat(31)}X${'b'.repeat(31)}😀`;
  const { prefix, suffix } = quoteOf(text, 33, 34);
  expect([prefix, suffix]).toEqual(['a'.repeat(31), 'b'.repeat(31)]);
});

test('its parts stand side by side in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = Math.min(a % (text.length + 1), b % (text.length + 1));
      const end = Math.max(a % (text.length + 1), b % (text.length + 1));
      const { prefix, exact, suffix } = quoteOf(text, start, end);
      expect(exact).toBe(text.slice(start, end));
      expect(text.startsWith(prefix + exact + suffix, start - prefix.length)).toBe(true);
    }),
  );
});

test.each([
  [-1, 2],
  [3, 2],
  [0, 9],
  [Number.NaN, 2],
])('throws on the passage %d to %d of six letters', (start, end) => {
  expect(() => quoteOf('مصر ال', start, end)).toThrow(RangeError);
});
