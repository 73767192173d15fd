import Dexie from 'dexie';
import type { OwnBlock } from '../../core/own-glossary/compile-own';
import { mergeOwnEntries } from '../../core/own-glossary/merge-own-entries';
import type { OwnEntry, OwnGlossary } from '../../core/own-glossary/own-entry';
import { packShard, shardOf, unpackShard } from '../../core/own-glossary/pack-shard';
import type { HamishDatabase } from './database';
import { newGlossary } from './glossaries-store';
import type { StoredGlossary, StoredShard } from './stored-glossary';

/** What came of writing many entries. */
export interface EntriesWritten {
  readonly added: number;
  readonly updated: number;
}

/**
 * Keeps the entries of the reader's glossaries, packed in shards. Every method answers only once
 * its transaction is complete; each writes everything or nothing.
 */
export interface EntriesStore {
  /** Everything in a glossary, in no order; nothing for one that is not there. */
  all(glossary: string): Promise<readonly OwnEntry[]>;
  /** An entry, or null. */
  get(glossary: string, id: string): Promise<OwnEntry | null>;
  /** Adds an entry or puts it in the place of the one with its id; makes the glossary if need be. Safe to repeat. */
  save(glossary: Pick<OwnGlossary, 'id' | 'name' | 'from' | 'to'>, entry: OwnEntry): Promise<void>;
  /** Merges entries into a glossary, see `mergeOwnEntries`; makes the glossary if need be. */
  merge(
    glossary: Pick<OwnGlossary, 'id' | 'name' | 'from' | 'to'>,
    entries: readonly OwnEntry[],
  ): Promise<EntriesWritten>;
  /**
   * Puts entries into the bin; unknown ids are ignored.
   *
   * @param at epoch milliseconds
   */
  remove(glossary: string, ids: readonly string[], at: number): Promise<void>;
  /** Takes entries out of the bin; one that was saved anew since then stays as it is. Safe to repeat. */
  restore(glossary: string, ids: readonly string[]): Promise<void>;
  /** The compiled entries of a revision, or null where they have to be compiled anew. */
  blocks(glossary: string, revision: number): Promise<readonly OwnBlock[] | null>;
  /** Keeps compiled entries for the next start. */
  keepBlocks(glossary: string, revision: number, blocks: readonly OwnBlock[]): Promise<void>;
}

/** Makes the store on top of `database`. */
export function createEntriesStore(database: HamishDatabase): EntriesStore {
  const { glossaries, glossaryShards, glossaryBlocks, glossaryBin } = database;
  const shards = (glossary: string) =>
    glossaryShards
      .where('[glossary+shard]')
      .between([glossary, Dexie.minKey], [glossary, Dexie.maxKey]);
  const all = async (glossary: string) =>
    (await shards(glossary).toArray()).flatMap(({ packed }) => unpackShard(packed));

  async function some(glossary: string, ids: readonly string[]): Promise<OwnEntry[]> {
    const keys = [...new Set(ids.map(shardOf))].map((shard): [string, number] => [glossary, shard]);
    const found = (await glossaryShards.bulkGet(keys)).filter((each) => each !== undefined);
    const wanted = new Set(ids);
    return found.flatMap(({ packed }) => unpackShard(packed)).filter(({ id }) => wanted.has(id));
  }

  /** Rewrites the shards of these entries; gives by how many entries the glossary has grown. */
  async function rewrite(
    glossary: string,
    ids: readonly string[],
    entries: readonly OwnEntry[],
  ): Promise<number> {
    const touched = [...new Set(ids.map(shardOf))];
    const found = await glossaryShards.bulkGet(touched.map((shard) => [glossary, shard]));
    const kept = new Map(touched.map((shard) => [shard, new Map<string, OwnEntry>()]));
    let before = 0;
    for (const stored of found)
      for (const entry of stored === undefined ? [] : unpackShard(stored.packed)) {
        before++;
        kept.get(shardOf(entry.id))?.set(entry.id, entry);
      }
    for (const id of ids) kept.get(shardOf(id))?.delete(id);
    for (const entry of entries) kept.get(shardOf(entry.id))?.set(entry.id, entry);
    const rows: StoredShard[] = [];
    let after = 0;
    for (const [shard, byId] of kept) {
      after += byId.size;
      rows.push({ glossary, shard, packed: packShard([...byId.values()]) });
    }
    await glossaryShards.bulkPut(rows);
    return after - before;
  }

  async function write(
    wanted: Pick<OwnGlossary, 'id' | 'name' | 'from' | 'to'>,
    entries: readonly OwnEntry[],
  ): Promise<void> {
    const { id } = wanted;
    const { length } = await glossaries.toCollection().primaryKeys();
    const stored = await glossaries.get(id);
    const glossary: StoredGlossary = stored ?? newGlossary(wanted, length);
    const ids = entries.map((entry) => entry.id);
    const grown = await rewrite(id, ids, entries);
    const { count, revision } = glossary;
    // Who adds to a glossary that was deleted wants it back.
    await glossaries.put({
      ...glossary,
      count: count + grown,
      revision: revision + 1,
      deletedAt: null,
    });
  }

  return {
    all: (glossary) => database.transaction('r', glossaryShards, () => all(glossary)),

    get: async (glossary, id) => (await some(glossary, [id]))[0] ?? null,

    save: (glossary, entry) =>
      database.transaction('rw', glossaries, glossaryShards, () => write(glossary, [entry])),

    merge: (glossary, entries) =>
      database.transaction('rw', glossaries, glossaryShards, async () => {
        const { changed, added } = mergeOwnEntries(await all(glossary.id), entries);
        await write(glossary, changed);
        return { added, updated: changed.length - added };
      }),

    remove: (glossary, ids, at) =>
      database.transaction('rw', glossaries, glossaryShards, glossaryBin, async () => {
        const row = await glossaries.get(glossary);
        if (row === undefined) return;
        const found = await some(glossary, ids);
        if (found.length === 0) return;
        await glossaryBin.bulkPut(
          found.map((entry) => ({ glossary, id: entry.id, entry, deletedAt: at })),
        );
        const grown = await rewrite(
          glossary,
          found.map(({ id }) => id),
          [],
        );
        await glossaries.put({ ...row, count: row.count + grown, revision: row.revision + 1 });
      }),

    restore: (glossary, ids) =>
      database.transaction('rw', glossaries, glossaryShards, glossaryBin, async () => {
        const row = await glossaries.get(glossary);
        const keys = ids.map((id): [string, string] => [glossary, id]);
        const binned = (await glossaryBin.bulkGet(keys)).filter((each) => each !== undefined);
        if (row === undefined || binned.length === 0) return;
        const present = new Set((await some(glossary, ids)).map(({ id }) => id));
        const back = binned.map(({ entry }) => entry).filter(({ id }) => !present.has(id));
        if (back.length > 0) await write(row, back);
        await glossaryBin.bulkDelete(keys);
      }),

    blocks: async (glossary, revision) => {
      const stored = await glossaryBlocks.get(glossary);
      return stored?.revision === revision ? stored.blocks : null;
    },

    keepBlocks: async (glossary, revision, blocks) => {
      await glossaryBlocks.put({ glossary, revision, blocks });
    },
  };
}
