import { createHash } from 'node:crypto';
import fc from 'fast-check';
import initSqlJs from 'sql.js/dist/sql-asm-memory-growth.js';
import { expect, test } from 'vitest';
import type { Note } from '../../../../src/core/notes/note';
import { writeApkg } from '../../../../src/core/transfer/anki/write-apkg';
import { notesInMemory } from '../../../../src/core/transfer/notes-in-order';
import { ARTICLE, aNote } from '../../notes/a-note';
import { arbitraryNotes } from '../../notes/arbitrary-note';
import { bytesOf, readApkg } from './read-apkg';

const NOW = Date.UTC(2024, 4, 2, 12);

const pack = async (notes: readonly Note[], at = NOW) =>
  readApkg(await bytesOf(writeApkg(notesInMemory(notes), at, await initSqlJs())));

const fieldsOf = (flds: unknown) => String(flds).split('\x1f');

const CAIRO = aNote({ id: 'a', createdAt: 1000, updatedAt: 5000, tags: ['big cities', 'x::y'] });
const CAIRO_AGAIN = aNote({
  id: 'b',
  createdAt: 2000,
  updatedAt: 9000,
  rendering: 'Cairo, Egypt',
  sentence: 'عاد إلى القاهرة <اليوم>.',
  surface: 'القاهرة',
  source: { ...ARTICLE, url: 'https://b.example/?a=1&b="2"', title: 'A & B' },
  text: 'two\nlines',
});
const TOKYO = aNote({ id: 'c', entry: 'place/طوكيو', headword: 'طوكيو', rendering: 'Tokyo' });

test('has the files, tables and version that Anki expects', async () => {
  const { files, media, rows } = await pack([CAIRO]);
  expect(files).toEqual(['collection.anki2', 'media']);
  expect(media).toBe('{}');
  const tables = rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
  expect(tables.map(({ name }) => name)).toEqual(['cards', 'col', 'graves', 'notes', 'revlog']);
  const col = rows('SELECT * FROM col');
  expect(col).toHaveLength(1);
  expect(col[0]).toMatchObject({ id: 1, ver: 11, crt: Date.UTC(2024, 4, 2) / 1000, scm: NOW });
  for (const name of ['conf', 'models', 'decks', 'dconf', 'tags'])
    expect(JSON.parse(String(col[0]?.[name]))).toBeTypeOf('object');
});

test('brings a note type and a deck that are always the same ones', async () => {
  const { rows } = await pack([CAIRO]);
  const [col] = rows('SELECT models, decks FROM col');
  const models = JSON.parse(String(col?.['models']));
  expect(Object.keys(models)).toEqual(['1727740800456']);
  const model = models['1727740800456'];
  expect(model).toMatchObject({ id: 1727740800456, name: 'Hamish', type: 0, sortf: 1 });
  expect(model.flds.map(({ name, rtl }: { name: string; rtl: boolean }) => [name, rtl])).toEqual([
    ['Id', false],
    ['Arabic', true],
    ['English', false],
    ['Sentences', true],
    ['Notes', false],
  ]);
  expect(model.css).toMatch(/\.arabic[^}]*direction: rtl/);
  expect(model.tmpls).toHaveLength(2);
  expect(model.tmpls[0].qfmt).toContain('dir="rtl" lang="ar">{{Arabic}}');
  expect(model.tmpls[0].afmt).toContain('{{English}}');
  expect(model.tmpls[1].qfmt).toContain('{{English}}');
  expect(model.tmpls[1].qfmt).not.toContain('{{Arabic}}');
  expect(model.tmpls[1].afmt).toContain('{{Arabic}}');
  const decks = JSON.parse(String(col?.['decks']));
  expect(decks['1727740800123']).toMatchObject({ name: 'Hamish', id: 1727740800123 });
});

test('makes one note of an entry, with all its sentences, and a card in each direction', async () => {
  const { rows } = await pack([CAIRO_AGAIN, TOKYO, CAIRO]);
  const notes = rows('SELECT * FROM notes ORDER BY id');
  expect(notes).toHaveLength(2);
  const cairo = notes.find(({ sfld }) => sfld === 'القَاهِرَة');
  const [id, ...fields] = fieldsOf(cairo?.['flds']);
  expect(id).toBe(cairo?.['guid']);
  expect(fields).toEqual([
    'القَاهِرَة',
    'Cairo<br>Cairo, Egypt',
    '<p dir="rtl">وصل الوفد إلى المطار <b>بالقاهرة</b> مساء أمس.</p>' +
      '<p class="source" dir="auto"><a href="https://news.example/politics/1">القمة تنعقد في القاهرة</a></p>' +
      '<p dir="rtl">عاد إلى <b>القاهرة</b> &lt;اليوم&gt;.</p>' +
      '<p class="source" dir="auto"><a href="https://b.example/?a=1&amp;b=&quot;2&quot;">A &amp; B</a></p>',
    'Capital of Egypt<hr>two<br>lines',
  ]);
  expect(cairo).toMatchObject({ mid: 1727740800456, mod: 9, usn: -1 });
  expect(cairo?.['tags']).toBe(' hamish place big_cities x:y cities ');
  const sha = createHash('sha1').update(String(id)).digest('hex').slice(0, 8);
  expect(cairo?.['csum']).toBe(Number.parseInt(sha, 16));
  const cards = rows('SELECT id, nid, did, ord, type, queue, due FROM cards ORDER BY id');
  expect(cards.map(({ nid, ord }) => [nid, ord])).toEqual(
    notes.flatMap((note) => [
      [note['id'], 0],
      [note['id'], 1],
    ]),
  );
  for (const card of cards) expect(card).toMatchObject({ did: 1727740800123, type: 0, queue: 0 });
});

test('gives an entry the same guid whenever and from whatever notes it is made', async () => {
  const guids = async (notes: readonly Note[], at: number) =>
    (await pack(notes, at)).rows('SELECT guid FROM notes').map(({ guid }) => guid);
  expect(await guids([CAIRO], NOW)).toEqual(await guids([CAIRO_AGAIN], NOW + 999_999));
  expect(await guids([CAIRO], NOW)).not.toEqual(await guids([TOKYO], NOW));
});

test('makes no card that would ask nothing', async () => {
  const { rows } = await pack([aNote({ rendering: '' })]);
  expect(rows('SELECT ord FROM cards')).toEqual([{ ord: 0 }]);
});

test('takes any notes', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryNotes, async (notes) => {
      const { rows } = await pack(notes);
      const found = rows('SELECT id, guid, flds, tags FROM notes');
      expect(found).toHaveLength(new Set(notes.map(({ entry }) => entry)).size);
      expect(new Set(found.map(({ guid }) => guid)).size).toBe(found.length);
      for (const { flds, tags } of found) {
        expect(fieldsOf(flds)).toHaveLength(5);
        expect(String(flds)).not.toMatch(/[{}\\[]|<(?!\/?(?:p|b|a|br|hr)\b)/);
        expect(tags).toMatch(/^ hamish \S+ (?:\S+ )*$/);
      }
      expect(rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    }),
    { numRuns: 30 },
  );
});
