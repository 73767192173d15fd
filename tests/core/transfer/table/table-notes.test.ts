import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateNote } from '../../../../src/core/notes/validate-note';
import { isWordList, wordListSource } from '../../../../src/core/notes/word-list-source';
import { writeTable } from '../../../../src/core/transfer/formats/write-table';
import { notesInMemory } from '../../../../src/core/transfer/notes-in-order';
import { COLUMN_ROLES, type ColumnRole } from '../../../../src/core/transfer/table/column-roles';
import { readTable } from '../../../../src/core/transfer/table/read-table';
import { tableNotes } from '../../../../src/core/transfer/table/table-notes';
import { aNote } from '../../notes/a-note';
import { joined } from '../arbitrary-rows';

const ROLES: readonly ColumnRole[] = ['headword', 'rendering', 'text', 'sentence', 'tags', 'kind'];
const READING = { headed: false, roles: ROLES, file: 'my words.csv', at: 1_700_000_000_000 };

const notesOf = (text: string, changes: Partial<typeof READING> = {}) =>
  tableNotes(readTable(text), { ...READING, ...changes });

describe('a table', () => {
  test.each([
    ['commas', 'أ,a\nب,b'],
    ['semicolons', 'أ;a\r\nب;b\r\n'],
    ['tabs', 'أ\ta\nب\tb\n'],
    ['empty lines', '\nأ,a\n\n , \nب,b\n\n'],
    ['quotation marks', '"أ","a"\n"ب","b"'],
  ])('is read with %s', (_, text) => {
    expect(readTable(text)).toEqual({
      rows: [
        ['أ', 'a'],
        ['ب', 'b'],
      ],
      brokenRow: null,
    });
  });

  test('that does not close a quotation mark is broken there', () => {
    expect(readTable('أ,a\nب,"b\nc,d\n').brokenRow).toBe(2);
  });
});

test('makes a note of each row', () => {
  const { notes, numbers, errors } = notesOf(
    'القَاهِرَة,Cairo,capital,وصل إلى القاهرة.,"cities; Egypt",place\nكتاب,book',
  );
  expect(errors).toEqual([]);
  expect(numbers).toEqual([1, 2]);
  expect(notes[0]).toEqual({
    ...aNote(),
    id: notes[0]?.id,
    entry: 'place/القاهره',
    surface: 'القَاهِرَة',
    text: 'capital',
    sentence: 'وصل إلى القاهرة.',
    tags: ['cities', 'Egypt'],
    source: wordListSource('my words.csv'),
    quote: { prefix: '', exact: '', suffix: '' },
    position: { start: 0, end: 0 },
    createdAt: READING.at,
    updatedAt: READING.at,
  });
  expect(notes[1]).toMatchObject({ kind: 'word', rendering: 'book', text: '', tags: [] });
});

test('gives a word of a list the same id however it is spelt, and another in another list', () => {
  const id = (text: string, file = READING.file) => notesOf(text, { file }).notes[0]?.id;
  expect(id('القاهرة,Cairo')).toBe(id('القَاهِرَة,The Victorious'));
  expect(id('القاهرة,Cairo')).not.toBe(id('القاهرة,Cairo', 'other.csv'));
});

test('joins rows of the same word', () => {
  const { notes, numbers } = notesOf('عين,eye,a,,x\nبيت,house\nعين,spring,b,,y\nعين,eye,a,,x');
  expect(numbers).toEqual([1, 2]);
  expect(notes[0]).toMatchObject({ rendering: 'eye; spring', text: 'a\nb', tags: ['x', 'y'] });
});

test('names rows without a word, counting the row of headings', () => {
  const { errors } = notesOf('Arabic,English\nعين,eye\n,house\n"ِ",x', { headed: true });
  expect(errors).toEqual([
    { section: 'notes', row: 3, path: 'headword', code: 'missing' },
    { section: 'notes', row: 4, path: 'headword', code: 'missing' },
  ]);
});

test('takes back the apostrophe that our own tables put in front of formulas', async () => {
  const table = await joined(writeTable(notesInMemory([aNote({ rendering: '=1+1' })])));
  const roles = ['headword', 'none', 'rendering'] as const;
  expect(notesOf(table.slice(1), { headed: true, roles }).notes[0]?.rendering).toBe('=1+1');
});

test.each([
  ['words.csv', 'words'],
  ['a.b.tsv', 'a.b'],
  ['.csv', '.csv'],
  ['كلمات', 'كلمات'],
])('a list in the file %s is called %s', (file, title) => {
  expect(wordListSource(file).title).toBe(title);
  expect(isWordList(wordListSource(file))).toBe(true);
});

test('makes sound notes of any table', () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('عين', '=1', ''));
  const roles = fc.array(fc.constantFrom(...COLUMN_ROLES), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 5 })),
      roles,
      fc.boolean(),
      (rows, given, headed) => {
        const { notes, errors } = tableNotes(
          { rows, brokenRow: null },
          { ...READING, roles: given, headed },
        );
        for (const note of notes) expect(validateNote(note)).toEqual({ ok: true, row: note });
        expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
        expect(notes.length + errors.length).toBeLessThanOrEqual(rows.length);
      },
    ),
  );
});
