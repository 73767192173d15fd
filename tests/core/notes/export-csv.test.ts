import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportCsv } from '../../../src/core/notes/export-csv';
import { aNote } from './a-note';
import { arbitraryNotes } from './arbitrary-note';

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

test('writes a table that spreadsheets read as UTF-8', () => {
  expect(exportCsv([aNote({ text: 'says "hi", twice', tags: ['a', 'b'] })])).toBe(
    `\uFEFFheadword,surface,rendering,kind,text,tags,sentence,title,site,url,published,created,updated\r\n` +
      `القَاهِرَة,بالقاهرة,Cairo,place,"says ""hi"", twice",a; b,` +
      `وصل الوفد إلى المطار بالقاهرة مساء أمس.,القمة تنعقد في القاهرة,news.example,` +
      `https://news.example/politics/1,2024-05-01T09:30:00+03:00,` +
      `2024-04-30T18:00:00.000Z,2024-04-30T18:00:00.000Z\r\n`,
  );
});

test('stands oldest first', () => {
  const notes = [aNote({ headword: 'b', createdAt: 2 }), aNote({ headword: 'a', createdAt: 1 })];
  expect(readCsv(exportCsv(notes).slice(1)).map(([headword]) => headword)).toEqual([
    'headword',
    'a',
    'b',
  ]);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x'])(
  'takes the sting out of %j',
  (text) => {
    expect(readCsv(exportCsv([aNote({ text })]).slice(1))[1]?.[4]).toBe(`'${text}`);
  },
);

test('any notes come out of the table as they went in, and none is a formula', () => {
  fc.assert(
    fc.property(arbitraryNotes, (notes) => {
      const rows = readCsv(exportCsv(notes).slice(1)).slice(1);
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
