import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type HamishDatabase, openDatabase } from '../../../src/background/storage/database';
import { createNotesStore } from '../../../src/background/storage/notes-store';
import { guardMethods, guardStorage } from '../../../src/background/storage/storage-guard';
import { aNote } from '../../core/notes/a-note';

const NAME = 'guarded';

function aStore(patience?: number) {
  const database = openDatabase(NAME);
  return {
    database,
    store: guardMethods(guardStorage(database, patience), createNotesStore(database)),
  };
}

/** Opens the database as anybody else could. */
function openRaw(version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function clear(database: HamishDatabase): Promise<void> {
  database.close();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(NAME).onsuccess = resolve;
  });
}

afterEach(() => vi.restoreAllMocks());

describe('a guarded storage', () => {
  it('opens again after the browser has closed it', async () => {
    const { database, store } = aStore();
    await store.save(aNote());
    database.backendDB().close();
    await expect(store.list()).resolves.toEqual([aNote()]);
    await store.save(aNote({ id: 'second' }));
    await expect(store.list()).resolves.toHaveLength(2);
    await clear(database);
  });

  it('opens again after it made way for somebody else', async () => {
    const { database, store } = aStore();
    await store.save(aNote());
    vi.spyOn(console, 'warn').mockReturnValue();
    // Deleting asks all others to close.
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(NAME).onsuccess = resolve;
    });
    await expect(store.list()).resolves.toEqual([]);
    await store.save(aNote());
    await expect(store.list()).resolves.toHaveLength(1);
    await clear(database);
  });

  it('tries again in the next call when it could not be opened', async () => {
    const { database, store } = aStore();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    await expect(store.list()).rejects.toMatchObject({ name: 'StorageFull' });
    await expect(store.save(aNote())).rejects.toMatchObject({ name: 'StorageFull' });
    open.mockRestore();
    await expect(store.save(aNote())).resolves.toEqual(aNote());
    await clear(database);
  });

  it('is not shaken by calls at once while it cannot be opened', async () => {
    const { database, store } = aStore();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Not now', 'SecurityError');
    });
    const calls = [store.list(), store.save(aNote()), store.binned(0)];
    for (const each of await Promise.allSettled(calls))
      expect(each).toMatchObject({ reason: { name: 'StorageForbidden' } });
    open.mockRestore();
    await expect(Promise.all([store.save(aNote()), store.binned(0)])).resolves.toBeTruthy();
    await clear(database);
  });

  it('stays away from the storage of a newer Hamish', async () => {
    const { database, store } = aStore();
    await store.save(aNote());
    database.close();
    const newer = await openRaw(30);
    newer.close();
    const older = aStore();
    await expect(older.store.list()).rejects.toMatchObject({ name: 'StorageNewer' });
    await expect(older.store.save(aNote({ text: 'x' }))).rejects.toMatchObject({
      name: 'StorageNewer',
    });
    await clear(older.database);
  });

  it('says when somebody who does not make way blocks an upgrade, and upgrades afterwards', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const old = await openRaw(1);
    const { database, store } = aStore(20);
    await expect(store.list()).rejects.toMatchObject({ name: 'StorageBlocked' });
    old.close();
    await expect(store.save(aNote())).resolves.toEqual(aNote());
    await clear(database);
  });

  it('passes on what is no failure of the storage', async () => {
    const { database } = aStore();
    const api = guardMethods(guardStorage(database), {
      fail: async () => {
        throw new TypeError('Not a note');
      },
    });
    await expect(api.fail()).rejects.toThrow(new TypeError('Not a note'));
    await clear(database);
  });
});
