import { expect, test } from 'vitest';
import { validateNote } from '../../src/core/notes/validate-note';
import { madeNotes } from './made-notes';

const notes = madeNotes(500);

test('are so many, each with its own id, and all of them sound', () => {
  expect(new Set(notes.map(({ id }) => id)).size).toBe(500);
  expect(notes.map(validateNote).filter(({ ok }) => !ok)).toEqual([]);
});

test('are the same for the same seed and others for another', () => {
  expect(madeNotes(500)).toEqual(notes);
  expect(madeNotes(500, 2)).not.toEqual(notes);
});

test('meet some names again in other articles', () => {
  expect(new Set(notes.map(({ entry }) => entry)).size).toBeLessThan(480);
  expect(new Set(notes.map(({ source }) => source.url)).size).toBeGreaterThan(40);
});
