import { expect, test } from 'vitest';
import { surfaceInSentence } from '../../../src/core/notes/surface-in-sentence';

const sentence = 'قال عباس إن عباس سيزور مصر';

test('finds the one that stands between the quoted words', () => {
  const quote = { prefix: 'قال عباس إن ', exact: 'عباس', suffix: ' سيزور مصر' };
  expect(surfaceInSentence({ surface: 'عباس', sentence, quote })).toBe(12);
});

test('takes the first where the quote says nothing', () => {
  const quote = { prefix: '', exact: 'عباس', suffix: '' };
  expect(surfaceInSentence({ surface: 'عباس', sentence, quote })).toBe(4);
});

test.each(['', 'ليبيا'])('finds no "%s"', (surface) => {
  const quote = { prefix: '', exact: surface, suffix: '' };
  expect(surfaceInSentence({ surface, sentence, quote })).toBeNull();
});
