import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type HamishDatabase, openDatabase } from '../../../src/background/storage/database';
import { createNotesStore, type NotesStore } from '../../../src/background/storage/notes-store';
import { ARTICLE, aNote } from '../../core/notes/a-note';

let database: HamishDatabase;
let store: NotesStore;

beforeEach(() => {
  database = openDatabase('test');
  store = createNotesStore(database);
});

afterEach(async () => {
  await database.delete();
});

test('keeps a note', async () => {
  await expect(store.save(aNote())).resolves.toEqual(aNote());
  await expect(store.list()).resolves.toEqual([aNote()]);
});

test('has a note in storage once it has answered', async () => {
  await store.save(aNote());
  database.close();
  const again = openDatabase('test');
  await expect(createNotesStore(again).list()).resolves.toEqual([aNote()]);
  again.close();
});

test('updates a note and keeps when it was made', async () => {
  await store.save(aNote({ createdAt: 1, updatedAt: 1 }));
  const saved = await store.save(aNote({ text: 'new', createdAt: 9, updatedAt: 9 }));
  expect(saved).toEqual(aNote({ text: 'new', createdAt: 1, updatedAt: 9 }));
  await expect(store.list()).resolves.toEqual([saved]);
});

test('keeps one note and its first time however often it is saved at once', async () => {
  const saved = await Promise.all(
    [1, 2, 3].map((time) => store.save(aNote({ createdAt: time, updatedAt: time }))),
  );
  expect(new Set(saved.map(({ createdAt }) => createdAt)).size).toBe(1);
  await expect(store.list()).resolves.toHaveLength(1);
});

test('lists newest first', async () => {
  for (const [id, createdAt] of [
    ['a', 2],
    ['b', 3],
    ['c', 1],
  ] as const)
    await store.save(aNote({ id, createdAt }));
  expect((await store.list()).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});

test('finds the notes of one article', async () => {
  await store.save(aNote({ id: 'a' }));
  await store.save(aNote({ id: 'b', source: { ...ARTICLE, url: 'https://other.example/' } }));
  expect((await store.ofPage(ARTICLE.url)).map(({ id }) => id)).toEqual(['a']);
  await expect(store.ofPage('https://nowhere.example/')).resolves.toEqual([]);
});

test('removes notes, known or not, as often as one likes', async () => {
  await store.putAll([aNote({ id: 'a' }), aNote({ id: 'b' })]);
  await store.remove(['a', 'unknown'], 1);
  await store.remove(['a'], 1);
  expect((await store.list()).map(({ id }) => id)).toEqual(['b']);
});

test('writes many notes as they are', async () => {
  await store.save(aNote({ createdAt: 5 }));
  await store.putAll([aNote({ createdAt: 4 }), aNote({ id: 'b', createdAt: 3 })]);
  expect((await store.list()).map(({ createdAt }) => createdAt)).toEqual([4, 3]);
});

test('writes none of many notes where one cannot be stored', async () => {
  const broken = { ...aNote({ id: 'b' }), text: () => '' } as unknown as ReturnType<typeof aNote>;
  await expect(store.putAll([aNote({ id: 'a' }), broken])).rejects.toThrow();
  await expect(store.list()).resolves.toEqual([]);
});

test('has the indexes that searches need', async () => {
  await database.open();
  const indexes = database.notes.schema.indexes.map(({ name }) => name);
  expect(indexes).toEqual([
    'entry',
    'kind',
    'source.url',
    'createdAt',
    'updatedAt',
    'tags',
    '[createdAt+id]',
  ]);
});

describe('the bin', () => {
  const DELETED = 1_714_600_000_000;

  test('gets what is removed, and gives it back as it was', async () => {
    await store.save(aNote());
    await store.remove(['note-1'], DELETED);
    await expect(store.list()).resolves.toEqual([]);
    await expect(store.binned(0)).resolves.toEqual([
      { id: 'note-1', note: aNote(), deletedAt: DELETED },
    ]);
    await expect(store.restore(['note-1', 'unknown'])).resolves.toEqual([aNote()]);
    await expect(store.list()).resolves.toEqual([aNote()]);
    await expect(store.binned(0)).resolves.toEqual([]);
  });

  test('gives the same answer when asked twice', async () => {
    await store.save(aNote());
    await store.remove(['note-1'], DELETED);
    await store.remove(['note-1'], DELETED + 1);
    await expect(store.binned(0)).resolves.toMatchObject([{ deletedAt: DELETED }]);
    await store.restore(['note-1']);
    await expect(store.restore(['note-1'])).resolves.toEqual([aNote()]);
  });

  test('does not overwrite what was saved anew', async () => {
    await store.save(aNote({ text: 'old' }));
    await store.remove(['note-1'], DELETED);
    await store.save(aNote({ text: 'new' }));
    await expect(store.restore(['note-1'])).resolves.toEqual([aNote({ text: 'new' })]);
    await expect(store.binned(0)).resolves.toEqual([]);
  });

  test('lists the last deleted first and lets go of what is past its time', async () => {
    await store.putAll([aNote({ id: 'a' }), aNote({ id: 'b' }), aNote({ id: 'c' })]);
    await store.remove(['a'], 1);
    await store.remove(['b'], 2);
    await store.remove(['c'], 3);
    const left = await store.binned(1);
    expect(left.map(({ id }) => id)).toEqual(['c', 'b']);
    await expect(store.binned(0)).resolves.toEqual(left);
  });

  test('can be emptied', async () => {
    await store.save(aNote());
    await store.remove(['note-1'], DELETED);
    await store.purge(['note-1', 'unknown']);
    await expect(store.binned(0)).resolves.toEqual([]);
    await expect(store.restore(['note-1'])).resolves.toEqual([]);
  });
});

test('tags many notes, and changes nothing where it is done again', async () => {
  await store.putAll([aNote({ id: 'a', tags: [] }), aNote({ id: 'b', tags: ['new'] })]);
  const change = { change: 'add', tags: ['new'], at: 9e12 } as const;
  await store.tag(['a', 'b', 'unknown'], change);
  await store.tag(['a', 'b'], { ...change, at: 9.1e12 });
  const tagged = await store.list();
  expect(tagged.map(({ id, tags, updatedAt }) => [id, tags, updatedAt]).sort()).toEqual([
    ['a', ['new'], 9e12],
    ['b', ['new'], aNote().updatedAt],
  ]);
});
