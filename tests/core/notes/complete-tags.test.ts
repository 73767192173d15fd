import { expect, test } from 'vitest';
import { completeTags } from '../../../src/core/notes/complete-tags';

const TAGS = [
  { name: 'cities', count: 2 },
  { name: 'Civil war', count: 5 },
  { name: 'UN', count: 9 },
  { name: 'أماكن', count: 1 },
];

test.each<[string, string[]]>([
  ['', ['UN', 'Civil war', 'cities', 'أماكن']],
  ['ci', ['Civil war', 'cities']],
  ['UN, ci', ['UN, Civil war', 'UN, cities']],
  ['un؛ ', ['un؛ Civil war', 'un؛ cities', 'un؛ أماكن']],
  ['cities، ', ['cities، UN', 'cities، Civil war', 'cities، أماكن']],
  ['اما', ['أماكن']],
  ['UN', []],
  ['nothing', []],
])('%j: %j', (typed, completed) => {
  expect(completeTags(typed, TAGS)).toEqual(completed);
});

test('offers a dozen at most', () => {
  const many = Array.from({ length: 50 }, (_, at) => ({ name: `tag ${at}`, count: at }));
  expect(completeTags('t', many)).toHaveLength(12);
});
