import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportJson } from '../../../src/core/notes/export-json';
import { importJson } from '../../../src/core/notes/import-json';
import { aNote } from './a-note';
import { arbitraryNotes } from './arbitrary-note';

const file = (notes: unknown, version: unknown = 2, format = 'hamish-notes') =>
  JSON.stringify({ format, version, notes });

test('reads back what was written, byte by byte', () => {
  fc.assert(
    fc.property(arbitraryNotes, fc.nat(), (notes, time) => {
      const written = exportJson(notes, time);
      const read = importJson(written);
      expect(read.ok && exportJson(read.notes, time)).toBe(written);
    }),
  );
});

test('reads a file with a byte order mark', () => {
  expect(importJson(`\uFEFF${exportJson([aNote()], 0)}`)).toEqual({ ok: true, notes: [aNote()] });
});

test.each([
  ['not JSON', '{', 'notJson'],
  ['other JSON', '[]', 'notNotes'],
  ['null', 'null', 'notNotes'],
  ['other format', file([], 2, 'other'), 'notNotes'],
  ['no notes', '{"format":"hamish-notes","version":1}', 'notNotes'],
  ['notes that are no list', file({}), 'notNotes'],
  ['older than the first version', file([], 0), 'notNotes'],
  ['version that is no number', file([], '1'), 'notNotes'],
  ['newer version', file([], 3), 'newerVersion'],
  ['newer version of another shape', file({}, 3), 'newerVersion'],
])('refuses %s', (_, text, code) => {
  expect(importJson(text)).toEqual({ ok: false, errors: [{ row: null, path: '', code }] });
});

test('gives the notes of the first version, which had no colours, today’s shape', () => {
  const { colour: _, ...old } = aNote();
  expect(importJson(file([old], 1))).toEqual({ ok: true, notes: [aNote({ colour: 'yellow' })] });
});

test('takes nothing where one note is wrong, and says which', () => {
  const rows = [aNote(), { ...aNote({ id: 'b' }), kind: 'animal' }, 'x', aNote()];
  expect(importJson(file(rows))).toEqual({
    ok: false,
    errors: [
      { row: 2, path: 'kind', code: 'notAllowed' },
      { row: 3, path: '', code: 'wrongType' },
      { row: 4, path: 'id', code: 'duplicateId' },
    ],
  });
});
