import 'fake-indexeddb/auto';
// biome-ignore lint/style/noRestrictedImports: makes what an earlier version left behind
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../src/background/storage/database';
import { aNote } from '../../core/notes/a-note';

test('keeps the notes of the first version and gives them a colour', async () => {
  const { colour: _, ...old } = aNote();
  const first = new Dexie('upgraded');
  first.version(1).stores({ notes: 'id, entry, kind, source.url, createdAt, updatedAt, *tags' });
  await first.table('notes').add(old);
  first.close();

  const today = openDatabase('upgraded');
  await expect(today.notes.toArray()).resolves.toEqual([aNote({ colour: 'yellow' })]);
  await today.delete();
});
