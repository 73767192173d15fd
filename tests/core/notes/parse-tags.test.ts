import { expect, test } from 'vitest';
import { parseTags } from '../../../src/core/notes/parse-tags';

test.each([
  ['', []],
  ['history', ['history']],
  [' a , b;c ', ['a', 'b', 'c']],
  ['سياسة، تاريخ؛ اقتصاد', ['سياسة', 'تاريخ', 'اقتصاد']],
  ['a,,a; ;', ['a']],
  ['two   words', ['two words']],
])('reads "%s"', (typed, tags) => {
  expect(parseTags(typed)).toEqual(tags);
});
