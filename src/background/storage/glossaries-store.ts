import Dexie from 'dexie';
import type { OwnGlossary } from '../../core/own-glossary/own-entry';
import type { HamishDatabase } from './database';
import type { StoredGlossary } from './stored-glossary';

/** What can be changed about a glossary as a whole. */
export type GlossaryChange = Partial<Pick<OwnGlossary, 'name' | 'on' | 'from' | 'to'>>;

/**
 * Keeps the reader's glossaries as wholes; their entries: see `createEntriesStore`. Every method
 * answers only once its transaction is complete.
 */
export interface GlossariesStore {
  /** The glossaries in use, in the reader's order. */
  list(): Promise<readonly OwnGlossary[]>;
  /** Adds an empty glossary behind the others; one that is there stays as it is. Safe to repeat. */
  create(glossary: Pick<OwnGlossary, 'id' | 'name' | 'from' | 'to'>): Promise<void>;
  /** Unknown ids are ignored. */
  change(id: string, change: GlossaryChange): Promise<void>;
  /** Puts glossaries into this order; those that are not named come after them. */
  arrange(ids: readonly string[]): Promise<void>;
  /**
   * Deletes a glossary at once; its entries stay until `purge`, so that it can be brought back.
   *
   * @param at epoch milliseconds
   */
  remove(id: string, at: number): Promise<void>;
  /** Brings deleted glossaries back. Safe to repeat. */
  restore(id: string): Promise<void>;
  /** Deletes for good what was deleted up to a time, glossaries and entries. */
  purge(until: number): Promise<void>;
}

/** Makes the store on top of `database`. */
export function createGlossariesStore(database: HamishDatabase): GlossariesStore {
  const { glossaries, glossaryShards, glossaryBlocks, glossaryBin } = database;
  const inUse = async () =>
    (await glossaries.toArray())
      .filter(({ deletedAt }) => deletedAt === null)
      .sort((a, b) => a.order - b.order);
  return {
    list: () => database.transaction('r', glossaries, async () => (await inUse()).map(asSeen)),

    create: (glossary) =>
      database.transaction('rw', glossaries, async () => {
        if ((await glossaries.get(glossary.id)) !== undefined) return;
        const { length } = await inUse();
        await glossaries.put(newGlossary(glossary, length));
      }),

    change: (id, change) =>
      database.transaction('rw', glossaries, async () => {
        await glossaries.update(id, change);
      }),

    arrange: (ids) =>
      database.transaction('rw', glossaries, async () => {
        const all = await inUse();
        const place = ({ id }: StoredGlossary) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
        const arranged = all.toSorted((a, b) => place(a) - place(b));
        await glossaries.bulkPut(arranged.map((each, order) => ({ ...each, order })));
      }),

    remove: (id, at) =>
      database.transaction('rw', glossaries, async () => {
        await glossaries.update(id, { deletedAt: at });
      }),

    restore: (id) =>
      database.transaction('rw', glossaries, async () => {
        await glossaries.update(id, { deletedAt: null });
      }),

    purge: (until) =>
      database.transaction('rw', glossaries, glossaryShards, glossaryBlocks, glossaryBin, () =>
        purge(database, until),
      ),
  };
}

/** A glossary without entries. */
export function newGlossary(
  { id, name, from, to }: Pick<OwnGlossary, 'id' | 'name' | 'from' | 'to'>,
  order: number,
): StoredGlossary {
  return { id, name, from, to, on: true, count: 0, revision: 0, order, deletedAt: null };
}

async function purge(database: HamishDatabase, until: number): Promise<void> {
  const { glossaries, glossaryShards, glossaryBlocks, glossaryBin } = database;
  // Those in use have no time in the index.
  const gone = await glossaries.where('deletedAt').belowOrEqual(until).primaryKeys();
  for (const id of gone) {
    const within = [
      [id, Dexie.minKey],
      [id, Dexie.maxKey],
    ] as const;
    await glossaryShards
      .where('[glossary+shard]')
      .between(...within)
      .delete();
    await glossaryBin
      .where('[glossary+id]')
      .between(...within)
      .delete();
  }
  await glossaryBlocks.bulkDelete(gone);
  await glossaries.bulkDelete(gone);
  await glossaryBin.where('deletedAt').belowOrEqual(until).delete();
}

function asSeen({ id, name, on, from, to, count, revision }: StoredGlossary): OwnGlossary {
  return { id, name, on, from, to, count, revision };
}
