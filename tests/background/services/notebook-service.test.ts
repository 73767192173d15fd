import { expect, test } from 'vitest';
import { createNotebookService } from '../../../src/background/services/notebook-service';
import type { NotesReader } from '../../../src/background/storage/notes-reader';
import type { Note } from '../../../src/core/notes/note';
import { EVERYTHING } from '../../../src/core/notes/note-query';
import { aNote } from '../../core/notes/a-note';

const EVERY = { query: EVERYTHING, grouping: 'date', keep: [] } as const;

/** Notes in memory; parts wait until they are let go. */
function slowReader(count: number) {
  const stored = new Map<string, Note>();
  for (let at = 0; at < count; at++) {
    const id = `n${String(at).padStart(5, '0')}`;
    stored.set(id, aNote({ id, createdAt: at, entry: `entry/${at % 10}` }));
  }
  const waiting: (() => void)[] = [];
  let isOpen = true;
  const reader: NotesReader = {
    count: async () => {
      if (!isOpen) throw new Error('closed');
      return stored.size;
    },
    newest: async (most) =>
      [...stored.values()].sort((a, b) => b.createdAt - a.createdAt).slice(0, most),
    part: async ({ after, most }) => {
      const part = [...stored.values()].filter(({ id }) => id > after).slice(0, most);
      await new Promise<void>((go) => waiting.push(go));
      return part;
    },
    byIds: async (ids) => ids.flatMap((id) => stored.get(id) ?? []),
  };
  return {
    stored,
    reader,
    setOpen: (open: boolean) => {
      isOpen = open;
    },
    letGo: async () => {
      await expect.poll(() => waiting.length).toBeGreaterThan(0);
      waiting.shift()?.();
    },
  };
}

test('answers with the newest notes long before all are read', async () => {
  const { reader, letGo } = slowReader(5000);
  const service = createNotebookService(reader);
  const whole = service['notebook.whole']();
  const first = await service['notebook.find'](EVERY);
  expect([first.slots.length, first.total, first.isWhole]).toEqual([60, 5000, false]);
  expect(await service['notebook.ids']({ slots: [...first.slots.slice(0, 2)] })).toEqual([
    'n04999',
    'n04998',
  ]);
  for (let part = 0; part < 4; part++) await letGo();
  await whole;
  const all = await service['notebook.find'](EVERY);
  expect([all.slots.length, all.total, all.isWhole]).toEqual([5000, 5000, true]);
});

test('a note deleted while its part is being read stays deleted', async () => {
  const { reader, stored, letGo } = slowReader(500);
  const service = createNotebookService(reader);
  const whole = service['notebook.whole']();
  await service['notebook.find'](EVERY);
  await expect.poll(letGo).toBeUndefined();
  stored.delete('n00001');
  const refreshed = service['notebook.refresh']({ ids: ['n00001'] });
  await letGo();
  await Promise.all([whole, refreshed]);
  expect((await service['notebook.find'](EVERY)).slots).toHaveLength(499);
});

test('reads notes as they are stored now, with the number of their meetings', async () => {
  const { reader, stored } = slowReader(50);
  const service = createNotebookService(reader);
  const { slots } = await service['notebook.find'](EVERY);
  const [slot = -1, gone = -1] = slots;
  stored.set('n00049', aNote({ id: 'n00049', text: 'now' }));
  stored.delete('n00048');
  const rows = await service['notebook.read']({ slots: [slot, gone] });
  expect(rows).toMatchObject([{ note: { text: 'now' }, meetings: 5 }, null]);
});

test('finds the slot of a note that has not been read yet', async () => {
  const { reader } = slowReader(500);
  const service = createNotebookService(reader);
  const slot = await service['notebook.slot']({ id: 'n00003' });
  expect(await service['notebook.ids']({ slots: [slot ?? -1] })).toEqual(['n00003']);
  expect(await service['notebook.slot']({ id: 'unknown' })).toBeNull();
});

test('tries again after the storage could not be opened', async () => {
  const { reader, setOpen } = slowReader(3);
  const service = createNotebookService(reader);
  setOpen(false);
  await expect(service['notebook.find'](EVERY)).rejects.toThrow('closed');
  setOpen(true);
  expect((await service['notebook.find'](EVERY)).total).toBe(3);
});

test('reads everything again where it is not told what changed, and loses nothing new', async () => {
  const { reader, stored, letGo } = slowReader(10);
  const service = createNotebookService(reader);
  const whole = service['notebook.whole']();
  for (let part = 0; part < 2; part++) await letGo();
  await whole;
  stored.delete('n00003');
  stored.set('n00004', aNote({ id: 'n00004', text: 'imported' }));
  const refreshed = service['notebook.refresh']({ ids: [] });
  await letGo();
  stored.set('a', aNote({ id: 'a', text: 'imported' }));
  const saved = service['notebook.refresh']({ ids: ['a'] });
  await letGo();
  await Promise.all([refreshed, saved]);
  const { slots } = await service['notebook.find'](EVERY);
  const ids = await service['notebook.ids']({ slots: [...slots] });
  expect(ids.toSorted()).toEqual(['a', ...[...'012456789'].map((digit) => `n0000${digit}`)]);
  const found = { ...EVERY, query: { ...EVERYTHING, text: 'imported' } };
  expect((await service['notebook.find'](found)).slots).toHaveLength(2);
});
