import { expect, test } from 'vitest';
import type { CallBackground } from '../../../../src/pages/notebook/notebook-props';
import { rowsFrom } from '../../../../src/pages/notebook/transfer/rows-from';
import { CAIRO, GUTERRES, TOKYO } from '../shown-notebook';

test('asks for rows until there are no more', async () => {
  const asked: unknown[] = [];
  const pages = [
    { rows: [CAIRO, TOKYO], next: 'note-2' },
    { rows: [GUTERRES], next: null },
  ];
  const background = (async (method: string, input: unknown) => {
    asked.push([method, input]);
    return pages[asked.length - 1];
  }) as CallBackground;
  const found: unknown[] = [];
  for await (const rows of rowsFrom(background)('notes')) found.push(...rows);
  expect(found).toEqual([CAIRO, TOKYO, GUTERRES]);
  expect(asked).toEqual([
    ['transfer.rows', { section: 'notes', after: null }],
    ['transfer.rows', { section: 'notes', after: 'note-2' }],
  ]);
});
