import { expect, test } from 'vitest';
import { mergeNotes } from '../../../src/core/notes/merge-notes';
import { aNote } from './a-note';

test('takes new notes and later changes only', () => {
  const existing = ['older', 'same', 'newer'].map((id) => aNote({ id, updatedAt: 100 }));
  const incoming = [
    aNote({ id: 'new', updatedAt: 0 }),
    aNote({ id: 'older', updatedAt: 101 }),
    aNote({ id: 'same', updatedAt: 100 }),
    aNote({ id: 'newer', updatedAt: 99 }),
  ];
  expect(mergeNotes(existing, incoming).map(({ id }) => id)).toEqual(['new', 'older']);
});
