import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteId } from '../../../src/core/notes/note-id';

test('never changes: stored notes are found again by it', () => {
  expect(noteId('territory/EG', 'https://news.example/1')).toMatchInlineSnapshot(
    `"113scyqcdctc1jqg11djm75n8"`,
  );
});

test('is 25 letters and digits', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (entry, url) => {
      expect(noteId(entry, url)).toMatch(/^[0-9a-z]{25}$/);
    }),
  );
});

test('keeps entry and address apart', () => {
  expect(noteId('ab', 'c')).not.toBe(noteId('a', 'bc'));
});

test('differs for every one of many entries and articles', () => {
  const ids = new Set<string>();
  for (let entry = 0; entry < 100; entry++)
    for (let page = 0; page < 100; page++)
      ids.add(noteId(`person/${entry}`, `https://news.example/${page}`));
  expect(ids.size).toBe(10_000);
});
