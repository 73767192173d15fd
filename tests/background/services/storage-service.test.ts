import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createStorageService } from '../../../src/background/services/storage-service';
import { openDatabase } from '../../../src/background/storage/database';
import { NO_NOTES } from '../../../src/core/backup/stored-count';
import { aNote } from '../../core/notes/a-note';

it('tells notes that were cleared from notes that were deleted', async () => {
  let stored = NO_NOTES;
  const memory = {
    read: async () => stored,
    write: async (count: typeof stored) => {
      stored = count;
    },
  };
  const start = () => {
    const database = openDatabase('counted');
    return { database, ...createStorageService(database, memory) };
  };
  const first = start();
  await first.database.notes.bulkAdd([aNote({ id: '1' }), aNote({ id: '2' })]);
  await first.remember();
  expect(await first.methods['storage.look']()).toEqual({ notes: 2, lost: 0 });
  await first.database.notes.clear();
  await first.remember();
  expect(await first.methods['storage.look']()).toEqual({ notes: 0, lost: 0 });
  await first.database.notes.bulkAdd([aNote({ id: '1' }), aNote({ id: '2' })]);
  await first.remember();
  first.database.close();

  const second = start();
  expect(await second.methods['storage.look']()).toEqual({ notes: 2, lost: 0 });
  await second.database.delete();

  const third = start();
  await third.database.notes.add(aNote());
  await third.remember();
  expect(await third.methods['storage.look']()).toEqual({ notes: 1, lost: 2 });
  third.database.close();

  const fourth = start();
  expect(await fourth.methods['storage.look']()).toEqual({ notes: 1, lost: 2 });
  await fourth.methods['storage.acceptLoss']();
  expect(await fourth.methods['storage.look']()).toEqual({ notes: 1, lost: 0 });
  await fourth.database.delete();
});
