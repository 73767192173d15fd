import type { Note } from '../../core/notes/note';
import { checkedRows } from '../../core/transfer/check-rows';
import type { ImportError } from '../../core/transfer/import-error';
import type {
  ImportCounts,
  ImportMode,
  PartPreview,
  UndoCounts,
} from '../../core/transfer/import-plan';
import type { NoteOrder } from '../../core/transfer/notes-in-order';
import type { RowChunk } from '../../core/transfer/read-json';
import { type SectionName, sectionOf } from '../../core/transfer/sections';
import type { HamishDatabase } from '../storage/database';
import { applyPart } from './apply-part';
import { openShelf } from './open-shelf';
import { previewPart } from './preview-part';
import { draftSettings, type SettingsStorage } from './settings-draft';
import type { StagedImport } from './staged-import';
import { undoPart } from './undo-part';

/** Takes everything out and files in. Every method answers only once its transaction is complete. */
export interface TransferStore {
  /** The rows of one part in the order of their keys, from the first beyond `after`. */
  page(section: SectionName, after: string | null, count: number): Promise<readonly object[]>;
  /** The ids of all notes in an order. */
  noteIds(order: NoteOrder): Promise<readonly string[]>;
  /** The notes with these ids, in their order; unknown ones are left out. */
  notes(ids: readonly string[]): Promise<readonly Note[]>;
  /** Begins an import; what is left of the one before goes. */
  begin(id: string): Promise<void>;
  /** Puts rows aside and gives what is wrong with them. Safe to repeat. */
  stage(id: string, chunk: RowChunk): Promise<readonly ImportError[]>;
  preview(id: string): Promise<readonly PartPreview[]>;
  /** Writes all that was put aside, in one transaction. Safe to repeat. */
  commit(id: string, mode: ImportMode): Promise<ImportCounts>;
  /** Takes back an import that was written; rows changed since then stay. Safe to repeat. */
  undo(id: string): Promise<UndoCounts>;
  /** Forgets an import and how to take it back. Safe to repeat. */
  drop(id: string): Promise<void>;
}

/**
 * Makes the store on top of `database` and the browser's storage of settings.
 *
 * Methods throw a RangeError where the import is none of which they can do that: because another
 * was begun meanwhile, or a row of it was refused.
 */
export function createTransferStore(
  database: HamishDatabase,
  storage: SettingsStorage,
): TransferStore {
  const { imports, staged } = database;

  const expect = async (id: string, ...states: readonly StagedImport['state'][]) => {
    const found = await imports.get(id);
    if (found === undefined || !states.includes(found.state))
      throw new RangeError(`No such import: ${id}`);
    return found;
  };

  /** Settings follow once the transaction is complete; were they kept from it, they follow now. */
  const writeSettings = async () => {
    for (const unfinished of await imports.toArray()) {
      if (unfinished.settings === null) continue;
      await storage.write(unfinished.settings);
      await imports.update(unfinished.id, { settings: null });
    }
  };

  const clear = () =>
    database.transaction('rw', imports, staged, async () => {
      await imports.clear();
      await staged.clear();
    });

  return {
    page: async (section, after, count) =>
      openShelf(database, await draftSettings(storage), section).page(after, count),

    noteIds: (order) => database.notes.orderBy(order).primaryKeys(),

    notes: async (ids) =>
      (await database.notes.bulkGet([...ids])).filter((note) => note !== undefined),

    async begin(id) {
      await writeSettings();
      await clear();
      await imports.put({
        id,
        state: 'open',
        parts: [],
        faulty: false,
        written: null,
        undone: null,
        settings: null,
      });
    },

    stage: (id, { section, from, rows }) =>
      database.transaction('rw', imports, staged, async () => {
        const found = await expect(id, 'open');
        const { sound, errors } = checkedRows(section, rows, from);
        const keys = sound.map(({ key }): [SectionName, string] => [section, key]);
        const before = await staged.bulkGet(keys);
        const twice = sound.filter(({ number }, at) => (before[at]?.number ?? number) !== number);
        for (const { number } of twice)
          errors.push({ section, row: number, path: '', code: 'duplicateId' });
        const isNew = !found.parts.includes(section);
        if (isNew || (errors.length > 0 && !found.faulty))
          await imports.put({
            ...found,
            parts: isNew ? [...found.parts, section] : found.parts,
            faulty: found.faulty || errors.length > 0,
          });
        await staged.bulkPut(
          sound
            .filter((row) => !twice.includes(row))
            .map(({ key, number, row }) => ({ section, key, number, row })),
        );
        return errors;
      }),

    async preview(id) {
      const settings = await draftSettings(storage);
      return database.transaction('r', database.tables, async () => {
        const previews: PartPreview[] = [];
        for (const part of (await expect(id, 'open')).parts)
          previews.push(
            await previewPart(part, sectionOf(part), openShelf(database, settings, part), staged),
          );
        return previews;
      });
    },

    async commit(id, mode) {
      const settings = await draftSettings(storage);
      const counts = await database.transaction('rw', database.tables, async () => {
        const found = await expect(id, 'open', 'written');
        if (found.written !== null) return found.written;
        if (found.faulty) throw new RangeError('Faulty rows are never written');
        const written = { written: 0, unchanged: 0, removed: 0 };
        for (const part of found.parts) {
          const shelf = openShelf(database, settings, part);
          const did = await applyPart(part, sectionOf(part), shelf, staged, mode);
          written.written += did.written;
          written.unchanged += did.unchanged;
          written.removed += did.removed;
        }
        const changes = settings.changes();
        await imports.put({ ...found, state: 'written', written, settings: changes });
        return written;
      });
      await writeSettings();
      return counts;
    },

    async undo(id) {
      const settings = await draftSettings(storage);
      const counts = await database.transaction('rw', database.tables, async () => {
        const found = await expect(id, 'written', 'undone');
        if (found.undone !== null) return found.undone;
        const undone = { undone: 0, kept: 0 };
        for (const part of found.parts) {
          const shelf = openShelf(database, settings, part);
          const did = await undoPart(part, sectionOf(part), shelf, staged);
          undone.undone += did.undone;
          undone.kept += did.kept;
        }
        await staged.clear();
        await imports.put({ ...found, state: 'undone', undone, settings: settings.changes() });
        return undone;
      });
      await writeSettings();
      return counts;
    },

    async drop(id) {
      await writeSettings();
      if ((await imports.get(id)) !== undefined) await clear();
    },
  };
}
