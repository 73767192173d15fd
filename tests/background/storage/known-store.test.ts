import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type HamishDatabase, openDatabase } from '../../../src/background/storage/database';
import { createKnownStore, type KnownStore } from '../../../src/background/storage/known-store';
import type { KnownEntry } from '../../../src/core/known/known-entry';

const CAIRO: KnownEntry = {
  entry: 'place/القاهرة',
  kind: 'place',
  headword: 'القَاهِرَة',
  rendering: 'Cairo',
  at: 1,
};
const TOKYO: KnownEntry = { ...CAIRO, entry: 'place/طوكيو', rendering: 'Tokyo', at: 2 };

let database: HamishDatabase;
let store: KnownStore;

beforeEach(() => {
  database = openDatabase('known');
  store = createKnownStore(database);
});

afterEach(async () => {
  await database.delete();
});

test('lists what is known, the newest first', async () => {
  await store.add(CAIRO);
  await store.add(TOKYO);
  await expect(store.list()).resolves.toEqual([TOKYO, CAIRO]);
});

test('keeps the first time when told again', async () => {
  await store.add(CAIRO);
  await store.add({ ...CAIRO, at: 9 });
  await expect(store.list()).resolves.toEqual([CAIRO]);
});

test('forgets, and is not troubled by what it does not know', async () => {
  await store.add(CAIRO);
  await store.remove([CAIRO.entry, 'place/أخرى']);
  await store.remove([CAIRO.entry]);
  await expect(store.list()).resolves.toEqual([]);
});

test('tells which of some entries are known', async () => {
  await store.add(CAIRO);
  await store.add(TOKYO);
  await expect(store.among([TOKYO.entry, 'place/أخرى'])).resolves.toEqual([TOKYO.entry]);
  await expect(store.among([])).resolves.toEqual([]);
});
