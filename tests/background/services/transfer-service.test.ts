import { expect, test, vi } from 'vitest';
import { createTransferService } from '../../../src/background/services/transfer-service';
import type { TransferStore } from '../../../src/background/transfer/transfer-store';
import { aNote } from '../../core/notes/a-note';

const COUNTS = { written: 1, unchanged: 0, removed: 0 };

function serviceWith(rows: readonly object[] = []) {
  const store: TransferStore = {
    page: vi.fn(async () => rows),
    noteIds: vi.fn(async () => ['note-1']),
    notes: vi.fn(async () => [aNote()]),
    begin: vi.fn(async () => undefined),
    stage: vi.fn(async () => []),
    preview: vi.fn(async () => []),
    commit: vi.fn(async () => COUNTS),
    undo: vi.fn(async () => ({ undone: 1, kept: 0 })),
    drop: vi.fn(async () => undefined),
  };
  const onChanged = vi.fn();
  return { store, onChanged, service: createTransferService({ store, onChanged }) };
}

test('tells where the next page begins, and that the last one is the last', async () => {
  const full = Array.from({ length: 500 }, (_, at) => aNote({ id: `n${at}` }));
  const input = { section: 'notes', after: null } as const;
  const { service } = serviceWith(full);
  await expect(service['transfer.rows'](input)).resolves.toEqual({ rows: full, next: 'n499' });
  await expect(serviceWith([aNote()]).service['transfer.rows'](input)).resolves.toMatchObject({
    next: null,
  });
});

test('tells everyone once an import is written or taken back, not before', async () => {
  const { service, onChanged } = serviceWith();
  await service['transfer.begin']({ id: 'a' });
  await service['transfer.stage']({ id: 'a', section: 'notes', from: 1, rows: [] });
  await service['transfer.preview']({ id: 'a' });
  expect(onChanged).not.toHaveBeenCalled();
  await expect(service['transfer.commit']({ id: 'a', mode: 'merge' })).resolves.toBe(COUNTS);
  expect(onChanged).toHaveBeenCalledTimes(1);
  await service['transfer.undo']({ id: 'a' });
  expect(onChanged).toHaveBeenCalledTimes(2);
  await service['transfer.drop']({ id: 'a' });
  expect(onChanged).toHaveBeenCalledTimes(2);
});

test.each([
  ['transfer.rows', { section: 'other', after: null }],
  ['transfer.rows', { section: 'notes', after: 3 }],
  ['transfer.noteIds', { order: 'text' }],
  ['transfer.notes', { ids: 'a' }],
  ['transfer.notes', { ids: [3] }],
  ['transfer.begin', {}],
  ['transfer.begin', undefined],
  ['transfer.stage', { id: 'a', section: 'notes', from: 0, rows: [] }],
  ['transfer.stage', { id: 'a', section: 'notes', from: 1, rows: {} }],
  ['transfer.stage', { id: 'a', section: 'constructor', from: 1, rows: [] }],
  ['transfer.preview', { id: '' }],
  ['transfer.commit', { id: 'a', mode: 'all' }],
  ['transfer.undo', { id: 7 }],
  ['transfer.drop', {}],
] as const)('%s refuses %j', async (method, input) => {
  const { store, service } = serviceWith();
  const call = async () => (service[method] as (given: unknown) => Promise<unknown>)(input);
  await expect(call()).rejects.toThrow(TypeError);
  for (const called of Object.values(store)) expect(called).not.toHaveBeenCalled();
});
