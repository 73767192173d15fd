import { beforeEach, expect, test, vi } from 'vitest';
import { createNotesService } from '../../../src/background/services/notes-service';
import type { NotesStore } from '../../../src/background/storage/notes-store';
import { aNote } from '../../core/notes/a-note';

/** Epoch milliseconds. */
const NOW = 1_714_500_000_000;

const store = {
  save: vi.fn<NotesStore['save']>(async (note) => note),
  list: vi.fn<NotesStore['list']>(async () => [aNote()]),
  ofPage: vi.fn<NotesStore['ofPage']>(async () => [aNote()]),
  remove: vi.fn<NotesStore['remove']>(async () => undefined),
  binned: vi.fn<NotesStore['binned']>(async () => []),
  restore: vi.fn<NotesStore['restore']>(async () => [aNote()]),
  purge: vi.fn<NotesStore['purge']>(async () => undefined),
  tag: vi.fn(async () => {}),
  putAll: vi.fn<NotesStore['putAll']>(async () => undefined),
};
const onChanged = vi.fn<(ids: readonly string[]) => void>();
const service = createNotesService({ store, onChanged, now: () => NOW });

beforeEach(() => {
  vi.clearAllMocks();
});

test('saves a note and then tells of it', async () => {
  await expect(service['notes.save'](aNote())).resolves.toEqual(aNote());
  expect(onChanged).toHaveBeenCalledExactlyOnceWith(['note-1']);
  expect(store.save).toHaveBeenCalledBefore(onChanged);
});

test('tells nobody of what was not stored', async () => {
  store.save.mockRejectedValueOnce(new Error('disk full'));
  await expect(service['notes.save'](aNote())).rejects.toThrow('disk full');
  expect(onChanged).not.toHaveBeenCalled();
});

test('refuses what is no note and says why', async () => {
  const wrong = { ...aNote(), kind: 'animal' } as unknown as ReturnType<typeof aNote>;
  await expect(service['notes.save'](wrong)).rejects.toThrow('kind: notAllowed');
  await expect(service['notes.putAll']({ notes: [aNote(), wrong] })).rejects.toThrow(TypeError);
  expect(store.save).not.toHaveBeenCalled();
  expect(store.putAll).not.toHaveBeenCalled();
});

test('lists notes, all or of one article', async () => {
  await expect(service['notes.list']()).resolves.toEqual([aNote()]);
  await expect(service['notes.ofPage']({ url: 'https://a.com/' })).resolves.toEqual([aNote()]);
  expect(store.ofPage).toHaveBeenCalledWith('https://a.com/');
});

test('removes and writes many, and tells of it', async () => {
  await expect(service['notes.remove']({ ids: ['a'] })).resolves.toBeNull();
  await expect(service['notes.putAll']({ notes: [aNote()] })).resolves.toBeNull();
  expect(onChanged.mock.calls).toEqual([[['a']], [['note-1']]]);
});

test('tells of nothing where nothing was asked', async () => {
  await service['notes.remove']({ ids: [] });
  await service['notes.putAll']({ notes: [] });
  expect(onChanged).not.toHaveBeenCalled();
});

test.each([undefined, null, {}, { ids: 'a' }, { ids: [1] }])(
  'refuses to remove %j',
  async (input) => {
    await expect(service['notes.remove'](input as never)).rejects.toThrow(TypeError);
  },
);

test.each([undefined, {}, { url: 1 }])('refuses the article %j', async (input) => {
  await expect(service['notes.ofPage'](input as never)).rejects.toThrow(TypeError);
});

test('knows when a note was deleted and which are past their time', async () => {
  await service['notes.remove']({ ids: ['a'] });
  expect(store.remove).toHaveBeenCalledExactlyOnceWith(['a'], NOW);
  await service['notes.binned']();
  expect(store.binned).toHaveBeenCalledExactlyOnceWith(NOW - 30 * 86_400_000);
});

test('brings back and deletes for good, and tells of it', async () => {
  await expect(service['notes.restore']({ ids: ['a'] })).resolves.toEqual([aNote()]);
  await expect(service['notes.purge']({ ids: ['b'] })).resolves.toBeNull();
  expect(onChanged.mock.calls).toEqual([[['a']], [['b']]]);
  const wrong = { ids: [1] } as unknown as { ids: string[] };
  await expect(service['notes.restore'](wrong)).rejects.toThrow(TypeError);
  await expect(service['notes.purge'](wrong)).rejects.toThrow(TypeError);
});

test.each([
  { change: 'rename', tags: ['x'], at: 1 },
  { change: 'add', tags: [''], at: 1 },
  { change: 'add', tags: 'x', at: 1 },
  { change: 'add', tags: ['x'], at: Number.NaN },
])('refuses to tag with %j', async (change) => {
  await expect(service['notes.tag']({ ids: ['a'], ...change } as never)).rejects.toThrow(TypeError);
});
