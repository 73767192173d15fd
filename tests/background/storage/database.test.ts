import 'fake-indexeddb/auto';
// biome-ignore lint/style/noRestrictedImports: makes what an earlier version left behind
import Dexie from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '../../../src/background/storage/database';
import { createNotesStore } from '../../../src/background/storage/notes-store';
import type { Note } from '../../../src/core/notes/note';
import { madeNotes } from '../../bench/made-notes';

const NAME = 'upgraded';

afterEach(() => Dexie.delete(NAME));

/** A storage as the first version left it; it makes way for later ones as that one did. */
async function firstVersion(notes: readonly object[]): Promise<Dexie> {
  const first = new Dexie(NAME);
  first.version(1).stores({ notes: 'id, entry, kind, source.url, createdAt, updatedAt, *tags' });
  await first.table('notes').bulkAdd([...notes]);
  return first;
}

/** Notes as a reader makes them in three years. */
const NOTES: readonly Note[] = madeNotes(500).map((note) => ({ ...note, colour: 'yellow' }));

const OF_THE_FIRST = NOTES.map(({ colour: _, ...note }) => note);

const byId = (notes: readonly Note[]) => notes.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe('the storage of the first version', () => {
  test('keeps its notes, which get a colour', async () => {
    (await firstVersion(OF_THE_FIRST)).close();
    const today = openDatabase(NAME);
    expect(byId(await createNotesStore(today).list())).toEqual(byId(NOTES));
    today.close();
    const tomorrow = openDatabase(NAME);
    expect(await tomorrow.notes.count()).toBe(NOTES.length);
    tomorrow.close();
  });

  test('has every table and index of today afterwards, and can be used', async () => {
    (await firstVersion(OF_THE_FIRST)).close();
    const today = openDatabase(NAME);
    const store = createNotesStore(today);
    const [one, two] = NOTES.map(({ id }) => id) as [string, string];
    await store.remove([one, two], 1);
    await store.restore([two]);
    expect((await store.binned(0)).map(({ id }) => id)).toEqual([one]);
    expect(await today.notes.count()).toBe(NOTES.length - 1);
    for (const table of today.tables) await expect(table.count()).resolves.toBeTypeOf('number');
    today.close();
    await Dexie.delete(NAME);

    const made = openDatabase(NAME);
    await made.open();
    const shape = (database: Dexie) =>
      database.tables.map(({ name, schema }) => [name, schema.indexes.map(({ src }) => src)]);
    expect(shape(today)).toEqual(shape(made));
    made.close();
  });

  test('is upgraded while an older Hamish still has it open', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const old = await firstVersion(OF_THE_FIRST);
    const today = openDatabase(NAME);
    expect(await today.notes.count()).toBe(NOTES.length);
    expect(old.isOpen()).toBe(false);
    today.close();
  });

  test('is as it was when the upgrade is cut off', async () => {
    (await firstVersion(OF_THE_FIRST)).close();
    const cutOff = openDatabase(NAME);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    await expect(cutOff.notes.count()).rejects.toThrow();
    put.mockRestore();
    cutOff.close();
    const again = openDatabase(NAME);
    expect(byId(await again.notes.toArray())).toEqual(byId(NOTES));
    again.close();
  });
});
