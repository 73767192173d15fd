import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Note } from '../../../../src/core/notes/note';
import type { Separator } from '../../../../src/core/text/table-row';
import { writeTable } from '../../../../src/core/transfer/formats/write-table';
import { notesInMemory } from '../../../../src/core/transfer/notes-in-order';
import { aNote } from '../../notes/a-note';
import { arbitraryNotes } from '../../notes/arbitrary-note';
import { joined } from '../arbitrary-rows';

const table = (notes: readonly Note[], separator?: Separator) =>
  joined(writeTable(notesInMemory(notes), separator));

/** Reads RFC 4180, strictly. */
function readCsv(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const [, quoted, plain, end] of csv.matchAll(cell)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

test('writes a table that spreadsheets read as UTF-8', async () => {
  expect(await table([aNote({ text: 'says "hi", twice', tags: ['a', 'b'] })])).toBe(
    `\uFEFFheadword,surface,rendering,kind,text,tags,sentence,title,site,url,published,created,updated\r\n` +
      `القَاهِرَة,بالقاهرة,Cairo,place,"says ""hi"", twice",a; b,` +
      `وصل الوفد إلى المطار بالقاهرة مساء أمس.,القمة تنعقد في القاهرة,news.example,` +
      `https://news.example/politics/1,2024-05-01T09:30:00+03:00,` +
      `2024-04-30T18:00:00.000Z,2024-04-30T18:00:00.000Z\r\n`,
  );
});

test('stands oldest first', async () => {
  const notes = [aNote({ headword: 'b', createdAt: 2 }), aNote({ headword: 'a', createdAt: 1 })];
  expect(readCsv((await table(notes)).slice(1)).map(([headword]) => headword)).toEqual([
    'headword',
    'a',
    'b',
  ]);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x'])(
  'takes the sting out of %j',
  async (text) => {
    expect(readCsv((await table([aNote({ text })])).slice(1))[1]?.[4]).toBe(`'${text}`);
  },
);

test('any notes come out of the table as they went in, and none is a formula', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryNotes, async (notes) => {
      const rows = readCsv((await table(notes)).slice(1)).slice(1);
      const harmless = (text: string) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);
      expect(rows.map((row) => row[4]).sort()).toEqual(
        notes.map((note) => harmless(note.text)).sort(),
      );
      for (const row of rows) {
        expect(row).toHaveLength(13);
        for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }
    }),
  );
});

test('separates cells by tabs for those who want that', async () => {
  const [, row] = (await table([aNote({ text: 'a, "b"', tags: ['x\ty'] })], '\t')).split('\r\n');
  const cells = 'القَاهِرَة\tبالقاهرة\tCairo\tplace\t"a, ""b"""\t"x\ty"\t';
  expect(row?.startsWith(cells)).toBe(true);
});
