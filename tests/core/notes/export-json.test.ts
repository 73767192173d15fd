import { expect, test } from 'vitest';
import { exportJson } from '../../../src/core/notes/export-json';
import { aNote } from './a-note';

test('writes a versioned file', () => {
  expect(JSON.parse(exportJson([aNote()], 0))).toEqual({
    format: 'hamish-notes',
    version: 2,
    exportedAt: '1970-01-01T00:00:00.000Z',
    notes: [aNote()],
  });
});

test('gives the same bytes whatever the order of notes and fields', () => {
  const a = aNote({ id: 'a' });
  const b = aNote({ id: 'b' });
  const turned = Object.fromEntries(Object.entries(a).reverse()) as unknown as typeof a;
  expect(exportJson([b, turned], 0)).toBe(exportJson([a, b], 0));
});
