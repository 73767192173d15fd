import Dexie, { type Table } from 'dexie';
import type { KnownEntry } from '../../core/known/known-entry';
import type { BinnedNote } from '../../core/notes/binned-note';
import type { Note } from '../../core/notes/note';
import type { ReviewAnswer } from '../../core/review/review-answer';
import type { ReviewCard } from '../../core/review/review-card';
import type { StagedImport } from '../transfer/staged-import';
import type { StagedTable } from '../transfer/staged-pages';
import { StorageError } from './storage-failure';
import type { BinnedEntry, StoredBlocks, StoredGlossary, StoredShard } from './stored-glossary';

/** The extension's own storage. */
export type HamishDatabase = Dexie & {
  readonly notes: Table<Note, string>;
  readonly bin: Table<BinnedNote, string>;
  readonly known: Table<KnownEntry, string>;
  readonly glossaries: Table<StoredGlossary, string>;
  readonly glossaryShards: Table<StoredShard, [string, number]>;
  readonly glossaryBlocks: Table<StoredBlocks, string>;
  readonly glossaryBin: Table<BinnedEntry, [string, string]>;
  readonly imports: Table<StagedImport, string>;
  readonly staged: StagedTable;
  readonly cards: Table<ReviewCard, string>;
  readonly reviews: Table<ReviewAnswer, string>;
};

/**
 * Opens the storage on first use. `strict` makes a transaction complete only when it is on the
 * disk: a note that the reader was told is saved survives a power cut.
 *
 * To change the schema add a version below the last one; never edit a version that was shipped.
 */
export function openDatabase(name = 'hamish'): HamishDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  database.version(1).stores({
    notes: 'id, entry, kind, source.url, createdAt, updatedAt, *tags',
  });
  database
    .version(2)
    .stores({
      // The last index is for walking through all notes in the order in which they were saved.
      notes: 'id, entry, kind, source.url, createdAt, updatedAt, *tags, [createdAt+id]',
      bin: 'id, deletedAt',
      known: 'entry, at',
      glossaries: 'id, deletedAt',
      glossaryShards: '[glossary+shard]',
      glossaryBlocks: 'glossary',
      glossaryBin: '[glossary+id], deletedAt',
      imports: 'id',
      staged: '[section+key]',
      // `suspendedAt` and `memory.last` may be null, and null is in no index.
      cards: 'id, entry, memory.due, memory.last, suspendedAt',
      reviews: 'id, card, at, turn',
    })
    .upgrade((transaction) =>
      transaction
        .table<Note>('notes')
        .toCollection()
        .modify((note) => Object.assign(note, { colour: 'yellow' })),
    );
  // Dexie would open the storage of a newer Hamish as well, and write notes into it that the newer
  // one cannot read. Its numbers are ten times ours, and it counts on where it mends a schema.
  const tooNew = (database.verno + 1) * 10;
  database.on(
    'ready',
    () => {
      const { version } = database.backendDB();
      if (version >= tooNew) throw new StorageError('StorageNewer', `The storage is ${version}.`);
    },
    true,
  );
  return database as HamishDatabase;
}
