import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type HamishDatabase, openDatabase } from '../../../src/background/storage/database';
import {
  createEntriesStore,
  type EntriesStore,
} from '../../../src/background/storage/entries-store';
import {
  createGlossariesStore,
  type GlossariesStore,
} from '../../../src/background/storage/glossaries-store';
import type { StoredShard } from '../../../src/background/storage/stored-glossary';
import type { OwnEntry } from '../../../src/core/own-glossary/own-entry';
import { anOwnEntry } from '../../core/own-glossary/an-own-entry';

const MINE = { id: 'mine', name: '', from: 'ar', to: 'en' };
const ENERGY = { id: 'energy', name: 'Energy', from: 'ar', to: 'en' };

let database: HamishDatabase;
let glossaries: GlossariesStore;
let entries: EntriesStore;

beforeEach(() => {
  database = openDatabase('glossaries');
  glossaries = createGlossariesStore(database);
  entries = createEntriesStore(database);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await database.delete();
});

const many = (count: number, more: Partial<OwnEntry> = {}) =>
  Array.from({ length: count }, (_, at) =>
    anOwnEntry({ id: `e${at}`, headword: `كلمة ${at}`, ...more }),
  );
const idsIn = async (glossary: string) =>
  (await entries.all(glossary)).map(({ id }) => id).toSorted();
const inUse = async () => (await glossaries.list()).map(({ id, count }) => `${id} ${count}`);

test('keeps an entry and makes its glossary', async () => {
  await entries.save(MINE, anOwnEntry());
  await entries.save(MINE, anOwnEntry());
  await expect(entries.all('mine')).resolves.toEqual([anOwnEntry()]);
  await expect(entries.get('mine', 'one')).resolves.toEqual(anOwnEntry());
  await expect(entries.get('mine', 'two')).resolves.toBeNull();
  await expect(glossaries.list()).resolves.toEqual([{ ...MINE, on: true, count: 1, revision: 2 }]);
});

test('has entries in storage once it has answered', async () => {
  await entries.merge(MINE, many(500));
  database.close();
  const again = openDatabase('glossaries');
  await expect(createEntriesStore(again).all('mine')).resolves.toHaveLength(500);
  again.close();
});

test('keeps every entry that is saved at once', async () => {
  await Promise.all(many(40).map((entry) => entries.save(MINE, entry)));
  await expect(inUse()).resolves.toEqual(['mine 40']);
  await expect(idsIn('mine')).resolves.toHaveLength(40);
});

describe('an import', () => {
  test('adds what is new, updates what is there by another word, leaves the rest', async () => {
    await entries.merge(MINE, many(10));
    const changed = anOwnEntry({ id: 'other', headword: 'كلمة 3', description: 'a word', at: 5 });
    const news = anOwnEntry({ id: 'new', headword: 'جديد' });
    await expect(entries.merge(MINE, [...many(5), changed, news])).resolves.toEqual({
      added: 1,
      updated: 1,
    });
    await expect(inUse()).resolves.toEqual(['mine 11']);
    await expect(entries.get('mine', 'e3')).resolves.toEqual({ ...changed, id: 'e3' });
  });

  test('that is broken off in the middle leaves nothing behind', async () => {
    await entries.merge(MINE, many(3));
    const put = database.glossaryShards.bulkPut.bind(database.glossaryShards);
    for (const when of ['before', 'after'] as const) {
      const breaking = async (rows: readonly StoredShard[]) => {
        if (when === 'after') await put(rows);
        throw new Error('the browser was closed');
      };
      vi.spyOn(database.glossaryShards, 'bulkPut').mockImplementation(breaking as never);
      await expect(entries.merge(ENERGY, many(1000))).rejects.toThrow('closed');
      await expect(entries.merge(MINE, many(1000))).rejects.toThrow('closed');
    }
    vi.restoreAllMocks();
    await expect(inUse()).resolves.toEqual(['mine 3']);
    await expect(idsIn('energy')).resolves.toEqual([]);
    await expect(idsIn('mine')).resolves.toEqual(['e0', 'e1', 'e2']);
  });

  test('whose last write fails leaves nothing behind', async () => {
    vi.spyOn(database.glossaries, 'put').mockRejectedValue(new Error('disk full'));
    await expect(entries.merge(ENERGY, many(1000))).rejects.toThrow('disk full');
    vi.restoreAllMocks();
    await expect(inUse()).resolves.toEqual([]);
    await expect(database.glossaryShards.count()).resolves.toBe(0);
  });

  test('takes few rows, however many entries it has', async () => {
    await entries.merge(ENERGY, many(5000));
    expect(await database.glossaryShards.count()).toBeLessThanOrEqual(64);
  });
});

describe('deleted entries', () => {
  test('come back, one that was saved anew as it is now', async () => {
    await entries.merge(MINE, many(3));
    await entries.remove('mine', ['e0', 'e1', 'unknown'], 7);
    await expect(idsIn('mine')).resolves.toEqual(['e2']);
    const anew = anOwnEntry({ id: 'e1', headword: 'أخرى' });
    await entries.save(MINE, anew);
    await entries.restore('mine', ['e0', 'e1']);
    await entries.restore('mine', ['e0', 'e1']);
    await expect(inUse()).resolves.toEqual(['mine 3']);
    await expect(entries.get('mine', 'e1')).resolves.toEqual(anew);
  });

  test('go for good with the purge', async () => {
    await entries.merge(MINE, many(2));
    await entries.remove('mine', ['e0'], 7);
    await glossaries.purge(7);
    await entries.restore('mine', ['e0']);
    await expect(idsIn('mine')).resolves.toEqual(['e1']);
  });
});

describe('glossaries', () => {
  test('are listed in the order they are put into', async () => {
    for (const id of ['a', 'b', 'c']) await glossaries.create({ ...MINE, id });
    await glossaries.arrange(['c', 'a']);
    await glossaries.create({ ...MINE, id: 'd' });
    await expect(inUse()).resolves.toEqual(['c 0', 'a 0', 'b 0', 'd 0']);
  });

  test('are renamed and switched, and stay as they are when made again', async () => {
    await glossaries.create(ENERGY);
    await glossaries.change('energy', { name: 'Oil', on: false });
    await glossaries.change('unknown', { name: 'Oil' });
    await glossaries.create(ENERGY);
    await expect(glossaries.list()).resolves.toEqual([
      { ...ENERGY, name: 'Oil', on: false, count: 0, revision: 0 },
    ]);
  });

  test('are deleted at once, and come back whole until the purge', async () => {
    await entries.merge(ENERGY, many(100));
    await entries.merge(MINE, many(2));
    await glossaries.remove('energy', 7);
    await expect(inUse()).resolves.toEqual(['mine 2']);
    await glossaries.purge(6);
    await glossaries.restore('energy');
    await expect(inUse()).resolves.toEqual(['energy 100', 'mine 2']);
    await glossaries.remove('energy', 7);
    await glossaries.purge(7);
    await glossaries.restore('energy');
    await expect(inUse()).resolves.toEqual(['mine 2']);
    await expect(idsIn('energy')).resolves.toEqual([]);
    await expect(idsIn('mine')).resolves.toEqual(['e0', 'e1']);
  });

  test('count their entries whatever is done to them', async () => {
    const id = fc.constantFrom(...'abcdefgh'.split(''));
    const anywhere = fc.array(id, { maxLength: 4 });
    const step = fc.record({ does: fc.constantFrom(...Object.keys(DOING)), ids: anywhere });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        await Promise.all(database.tables.map((table) => table.clear()));
        for (const { does, ids } of steps) await DOING[does]?.(ids);
        const all = await entries.all('mine');
        const [glossary] = await glossaries.list();
        expect(glossary?.count ?? 0).toBe(all.length);
        expect(new Set(all.map((entry) => entry.id)).size).toBe(all.length);
      }),
      { numRuns: 60 },
    );
  });
});

/** Everything that can happen to the entries of a glossary. */
const DOING: Readonly<Record<string, (ids: readonly string[]) => Promise<unknown>>> = {
  save: ([id = 'a']) => entries.save(MINE, anOwnEntry({ id, headword: id })),
  merge: (ids) =>
    entries.merge(
      MINE,
      ids.map((id) => anOwnEntry({ id, headword: id })),
    ),
  remove: (ids) => entries.remove('mine', ids, 1),
  restore: (ids) => entries.restore('mine', ids),
};

test('compiled entries count for their revision only', async () => {
  const blocks = [{ from: 'ar', to: 'en', bytes: Uint8Array.of(1, 2) }];
  await entries.keepBlocks('mine', 3, blocks);
  await expect(entries.blocks('mine', 3)).resolves.toEqual(blocks);
  await expect(entries.blocks('mine', 4)).resolves.toBeNull();
});
