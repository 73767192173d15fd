import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateNote } from '../../../src/core/notes/validate-note';
import { aNote } from './a-note';
import { arbitraryNote } from './arbitrary-note';

test('takes every note', () => {
  fc.assert(
    fc.property(arbitraryNote, (note) => {
      expect(validateNote(note)).toEqual({ ok: true, row: note });
    }),
  );
});

test('leaves unknown fields behind', () => {
  const value = { ...aNote(), extra: 1, source: { ...aNote().source, extra: 1 } };
  expect(validateNote(value)).toEqual({ ok: true, row: aNote() });
});

test('never throws', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (value) => {
      expect(validateNote(value).ok).toBe(false);
    }),
  );
});

describe('names what is wrong', () => {
  const note = aNote();
  test.each<[string, unknown, string]>([
    ['', null, 'wrongType'],
    ['', [], 'wrongType'],
    ['', undefined, 'missing'],
    ['id', { ...note, id: '' }, 'empty'],
    ['id', { ...note, id: undefined }, 'missing'],
    ['kind', { ...note, kind: 'animal' }, 'notAllowed'],
    ['kind', { ...note, kind: 3 }, 'wrongType'],
    ['text', { ...note, text: 3 }, 'wrongType'],
    ['text', { ...note, text: 'x'.repeat(100_001) }, 'tooLong'],
    ['source', { ...note, source: null }, 'wrongType'],
    [
      'source.url',
      { ...note, source: { ...note.source, url: 'javascript:alert(1)' } },
      'notAllowed',
    ],
    ['source.published', { ...note, source: { ...note.source, published: 3 } }, 'wrongType'],
    ['position.start', { ...note, position: { start: -1, end: 3 } }, 'notAllowed'],
    ['position.end', { ...note, position: { start: 4, end: 3 } }, 'notAllowed'],
    ['tags', { ...note, tags: 'a' }, 'wrongType'],
    ['tags', { ...note, tags: Array.from({ length: 201 }, String) }, 'tooLong'],
    ['tags[1]', { ...note, tags: ['a', 3] }, 'wrongType'],
    ['tags[0]', { ...note, tags: [''] }, 'empty'],
    ['createdAt', { ...note, createdAt: 1.5 }, 'notAllowed'],
    ['createdAt', { ...note, createdAt: 9e15 }, 'notAllowed'],
    ['updatedAt', { ...note, updatedAt: '2024' }, 'wrongType'],
  ])('%s (case %#)', (path, value, code) => {
    expect(validateNote(value)).toEqual({ ok: false, problems: [{ path, code }] });
  });
});

test('names everything at once', () => {
  const value = { ...aNote(), id: 1, text: undefined, tags: [1] };
  const result = validateNote(value);
  expect(!result.ok && result.problems.map(({ path }) => path)).toEqual(['id', 'text', 'tags[0]']);
});
