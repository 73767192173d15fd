import { expect, test } from 'vitest';
import { changeTags } from '../../../src/core/notes/change-tags';
import { aNote } from './a-note';

const NOTE = aNote({ tags: ['مدينة', 'UN'] });
const LATER = NOTE.updatedAt + 10;

test.each<['add' | 'remove', string[], string[]]>([
  ['add', ['new'], ['مدينة', 'UN', 'new']],
  ['add', ['un', 'new'], ['مدينة', 'UN', 'new']],
  ['remove', ['مدينه'], ['UN']],
  ['remove', ['un', 'مدينة', 'other'], []],
])('%s %j: %j', (change, tags, expected) => {
  const changed = changeTags(NOTE, { change, tags, at: LATER });
  expect(changed).toEqual({ ...NOTE, tags: expected, updatedAt: LATER });
});

test.each<['add' | 'remove', string[]]>([
  ['add', ['un']],
  ['add', []],
  ['remove', ['other']],
])('%s %j changes nothing', (change, tags) => {
  expect(changeTags(NOTE, { change, tags, at: LATER })).toBe(NOTE);
});

test('a change is later than the one before, whatever the clock says', () => {
  const { updatedAt } = changeTags(NOTE, { change: 'add', tags: ['new'], at: 0 });
  expect(updatedAt).toBe(NOTE.updatedAt + 1);
});
