import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type HamishDatabase, openDatabase } from '../../../src/background/storage/database';
import {
  createTransferStore,
  type TransferStore,
} from '../../../src/background/transfer/transfer-store';
import { readJson } from '../../../src/core/transfer/read-json';
import { SECTION_NAMES, type SectionName, sectionOf } from '../../../src/core/transfer/sections';
import { type RowSource, writeJson } from '../../../src/core/transfer/write-json';
import { aNote } from '../../core/notes/a-note';
import {
  type AllRows,
  allRows,
  arbitraryRows,
  joined,
  rowsOf,
} from '../../core/transfer/arbitrary-rows';
import { memorySettings } from './memory-settings';

let database: HamishDatabase;
let settings: ReturnType<typeof memorySettings>;
let store: TransferStore;

beforeEach(() => {
  database = openDatabase('transfer');
  settings = memorySettings();
  store = createTransferStore(database, settings);
});

afterEach(async () => {
  await database.delete();
});

/** Everything that is stored, as the file writes it. */
async function stored(): Promise<string> {
  const source: RowSource = async function* (name) {
    const { keyOf } = sectionOf(name);
    let after: string | null = null;
    for (;;) {
      const rows: readonly object[] = await store.page(name, after, 3);
      const last = rows.at(-1);
      if (last === undefined) return;
      yield rows as never[];
      after = keyOf(last);
    }
  };
  return joined(writeJson(source, 0));
}

const fileOf = (rows: Partial<AllRows>, parts = Object.keys(rows) as SectionName[]) =>
  joined(writeJson(rowsOf(allRows(rows)), 0, parts));

async function stage(id: string, text: string) {
  await store.begin(id);
  const errors = [];
  for await (const chunk of readJson(async function* () {
    yield text;
  }))
    errors.push(...(await store.stage(id, chunk)));
  return errors;
}

async function take(text: string, mode: 'merge' | 'replace' = 'merge', id = 'id') {
  expect(await stage(id, text)).toEqual([]);
  return store.commit(id, mode);
}

const A = aNote({ id: 'a', updatedAt: 10 });
const B = aNote({ id: 'b', updatedAt: 10 });
const C = aNote({ id: 'c', updatedAt: 10 });
const KNOWN = { entry: 'place/x', kind: 'place', headword: 'x', rendering: 'X', at: 1 } as const;

test('everything goes through an empty database byte by byte', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRows, fc.constantFrom('merge', 'replace'), async (rows, mode) => {
      await Promise.all(database.tables.map((table) => table.clear()));
      for (const name of Object.keys(settings.values)) delete settings.values[name];
      const written = await fileOf(rows, [...SECTION_NAMES]);
      await take(written, mode);
      expect(await stored()).toBe(written);
    }),
    { numRuns: 40 },
  );
});

test('nothing is changed before the import is committed', async () => {
  await take(await fileOf({ notes: [A] }));
  const before = await stored();
  await stage('id', await fileOf({ notes: [B], settings: [{ name: 'language', value: 'ar' }] }));
  expect(await stored()).toBe(before);
  await store.drop('id');
  expect(await database.staged.count()).toBe(0);
  expect(await stored()).toBe(before);
});

describe('merging', () => {
  test('adds, takes later changes, and leaves the rest', async () => {
    await take(await fileOf({ notes: [A, B, C] }));
    const counts = await take(
      await fileOf({
        notes: [
          { ...A, text: 'later', updatedAt: 11 },
          { ...B, text: 'earlier', updatedAt: 9 },
          { ...C },
          aNote({ id: 'd' }),
        ],
      }),
    );
    expect(counts).toEqual({ written: 2, unchanged: 2, removed: 0 });
    expect((await database.notes.toArray()).map(({ id, text }) => [id, text])).toEqual([
      ['a', 'later'],
      ['b', B.text],
      ['c', C.text],
      ['d', A.text],
    ]);
  });

  test('changes nothing when a file is read in twice', async () => {
    const file = await fileOf({ notes: [A, B], known: [KNOWN] });
    await take(file);
    const before = await stored();
    expect(await take(file)).toEqual({ written: 0, unchanged: 3, removed: 0 });
    expect(await stored()).toBe(before);
  });

  test('keeps the reader’s settings and adds those that were never set', async () => {
    settings.values['language'] = 'en';
    await take(
      await fileOf({
        settings: [
          { name: 'language', value: 'ar' },
          { name: 'sites', value: { 'a.example': 'never' } },
        ],
      }),
    );
    expect(settings.values).toEqual({ language: 'en', sites: { 'a.example': 'never' } });
  });
});

describe('replacing', () => {
  test('makes the parts that the file has like the file', async () => {
    settings.values['language'] = 'en';
    settings.values['romanisation'] = 'simple';
    await take(await fileOf({ notes: [A, B] }));
    const file = {
      notes: [{ ...A, text: 'earlier', updatedAt: 1 }, C],
      settings: [{ name: 'romanisation', value: 'buckwalter' }],
    } as const;
    expect(await take(await fileOf(file), 'replace')).toEqual({
      written: 3,
      unchanged: 0,
      removed: 2,
    });
    expect(await stored()).toBe(await fileOf(file, [...SECTION_NAMES]));
    expect(settings.values).toEqual({ romanisation: 'buckwalter' });
  });

  test('empties a part that is empty in the file and leaves one that is not in it', async () => {
    await take(await fileOf({ notes: [A], known: [KNOWN] }));
    await take(await fileOf({ notes: [] }), 'replace');
    expect(await stored()).toBe(await fileOf({ known: [KNOWN] }, [...SECTION_NAMES]));
  });

  test('goes through more rows than are in memory at once', async () => {
    const notes = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) =>
        aNote({ id: String(from + at).padStart(5, '0') }),
      );
    await take(await fileOf({ notes: notes(0, 1300) }));
    expect(await take(await fileOf({ notes: notes(700, 2000) }), 'replace')).toEqual({
      written: 700,
      unchanged: 600,
      removed: 700,
    });
    expect(await store.undo('id')).toEqual({ undone: 1400, kept: 0 });
    expect(await stored()).toBe(await fileOf({ notes: notes(0, 1300) }, [...SECTION_NAMES]));
  });
});

test('a preview tells what either way would do', async () => {
  await take(await fileOf({ notes: [A, B, C] }));
  await stage(
    'next',
    await fileOf({
      notes: [
        { ...A, text: 'x', updatedAt: 11 },
        { ...B, text: 'x', updatedAt: 9 },
        aNote({ id: 'd' }),
      ],
      known: [],
    }),
  );
  expect(await store.preview('next')).toEqual([
    { section: 'notes', added: 1, newer: 1, older: 1, same: 0, missing: 1 },
    { section: 'known', added: 0, newer: 0, older: 0, same: 0, missing: 0 },
  ]);
});

describe('faulty rows', () => {
  test('are named, and nothing of their file is ever written', async () => {
    await store.begin('id');
    const rows = [A, { ...B, kind: 'animal' }];
    expect(await store.stage('id', { section: 'notes', from: 1, rows })).toEqual([
      { section: 'notes', row: 2, path: 'kind', code: 'notAllowed' },
    ]);
    await expect(store.commit('id', 'merge')).rejects.toThrow(RangeError);
    expect(await database.notes.count()).toBe(0);
  });

  test('are those whose key came before, in whichever chunk', async () => {
    await store.begin('id');
    await store.stage('id', { section: 'notes', from: 1, rows: [A, B] });
    expect(await store.stage('id', { section: 'notes', from: 3, rows: [C, B] })).toEqual([
      { section: 'notes', row: 4, path: '', code: 'duplicateId' },
    ]);
    await expect(store.commit('id', 'merge')).rejects.toThrow(RangeError);
  });
});

describe('a call that is sent again', () => {
  test('does nothing twice', async () => {
    await store.begin('id');
    const chunk = { section: 'notes', from: 1, rows: [A] } as const;
    expect(await store.stage('id', chunk)).toEqual([]);
    expect(await store.stage('id', chunk)).toEqual([]);
    const counts = await store.commit('id', 'merge');
    await database.notes.put({ ...A, text: 'changed since' });
    expect(await store.commit('id', 'merge')).toEqual(counts);
    expect(await database.notes.toArray()).toMatchObject([{ text: 'changed since' }]);
    const undone = await store.undo('id');
    expect(undone).toEqual({ undone: 0, kept: 1 });
    expect(await store.undo('id')).toEqual(undone);
    await store.drop('id');
    await store.drop('id');
  });
});

describe('taking an import back', () => {
  test('restores what was there, settings too', async () => {
    settings.values['language'] = 'en';
    await take(await fileOf({ notes: [A, B], known: [KNOWN] }));
    const before = await stored();
    await take(
      await fileOf({
        notes: [{ ...A, text: 'x', updatedAt: 11 }, C],
        known: [],
        settings: [{ name: 'sites', value: { 'a.example': 'never' } }],
      }),
      'replace',
    );
    expect(await stored()).not.toBe(before);
    expect(await store.undo('id')).toEqual({ undone: 6, kept: 0 });
    expect(await stored()).toBe(before);
    expect(settings.values).toEqual({ language: 'en' });
    expect(await database.staged.count()).toBe(0);
  });

  test('leaves rows that were changed since', async () => {
    await take(await fileOf({ notes: [A, B] }));
    await take(await fileOf({ notes: [{ ...A, text: 'x', updatedAt: 11 }, C] }));
    await database.notes.update('a', { text: 'mine', updatedAt: 12 });
    expect(await store.undo('id')).toEqual({ undone: 1, kept: 1 });
    expect((await database.notes.toArray()).map(({ text }) => text)).toEqual(['mine', B.text]);
  });

  test('is over once another import begins', async () => {
    await take(await fileOf({ notes: [A] }));
    await store.begin('other');
    await expect(store.undo('id')).rejects.toThrow(RangeError);
  });
});

describe('an import that breaks off', () => {
  test('in the middle of writing leaves nothing behind', async () => {
    await take(await fileOf({ notes: [A], known: [KNOWN] }));
    const before = await stored();
    await stage('id', await fileOf({ notes: [B, C], known: [{ ...KNOWN, entry: 'y' }] }));
    const fail = () => {
      throw new Error('the power went');
    };
    database.known.hook('creating', fail);
    await expect(store.commit('id', 'replace')).rejects.toThrow('the power went');
    database.known.hook('creating').unsubscribe(fail);
    expect(await stored()).toBe(before);
    expect(await store.commit('id', 'replace')).toMatchObject({ written: 3, removed: 2 });
  });

  test('before the settings were written is finished by whatever comes next', async () => {
    await stage('id', await fileOf({ notes: [A], settings: [{ name: 'language', value: 'ar' }] }));
    const broken = createTransferStore(database, {
      read: settings.read,
      write: () => Promise.reject(new Error('the power went')),
    });
    await expect(broken.commit('id', 'merge')).rejects.toThrow('the power went');
    expect(settings.values).toEqual({});
    await store.begin('other');
    expect(settings.values).toEqual({ language: 'ar' });
  });

  test('because another was begun says so', async () => {
    await store.begin('id');
    await store.begin('other');
    const chunk = { section: 'notes', from: 1, rows: [A] } as const;
    await expect(store.stage('id', chunk)).rejects.toThrow(RangeError);
    await expect(store.commit('id', 'merge')).rejects.toThrow(RangeError);
    await store.drop('id');
    await expect(store.stage('other', chunk)).resolves.toEqual([]);
  });
});
