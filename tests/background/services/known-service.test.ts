import { beforeEach, expect, test, vi } from 'vitest';
import { createKnownService } from '../../../src/background/services/known-service';
import type { KnownStore } from '../../../src/background/storage/known-store';
import type { KnownEntry } from '../../../src/core/known/known-entry';

const CAIRO: KnownEntry = {
  entry: 'place/القاهرة',
  kind: 'place',
  headword: 'القَاهِرَة',
  rendering: 'Cairo',
  at: 1,
};
const store = {
  add: vi.fn<KnownStore['add']>(async () => undefined),
  among: vi.fn<KnownStore['among']>(async () => [CAIRO.entry]),
  remove: vi.fn<KnownStore['remove']>(async () => undefined),
  list: vi.fn<KnownStore['list']>(async () => [CAIRO]),
};
const onChanged = vi.fn<(entries: readonly string[]) => void>();
const service = createKnownService({ store, onChanged });

beforeEach(() => {
  vi.clearAllMocks();
});

test('stores, and then tells of it', async () => {
  await expect(service['known.add'](CAIRO)).resolves.toBeNull();
  await expect(service['known.remove']({ entries: ['a'] })).resolves.toBeNull();
  expect(onChanged.mock.calls).toEqual([[[CAIRO.entry]], [['a']]]);
  expect(store.add).toHaveBeenCalledBefore(onChanged);
});

test('tells nobody of what was not stored', async () => {
  store.add.mockRejectedValueOnce(new Error('disk full'));
  await expect(service['known.add'](CAIRO)).rejects.toThrow('disk full');
  expect(onChanged).not.toHaveBeenCalled();
});

test('takes only what it knows along', async () => {
  await service['known.add']({ ...CAIRO, more: 1 } as KnownEntry);
  expect(store.add).toHaveBeenCalledExactlyOnceWith(CAIRO);
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['another kind', { ...CAIRO, kind: 'animal' }],
  ['no entry', { ...CAIRO, entry: '' }],
  ['a name that never ends', { ...CAIRO, headword: 'ا'.repeat(1001) }],
  ['a time that is none', { ...CAIRO, at: Number.NaN }],
])('refuses %s', async (_, wrong) => {
  await expect(service['known.add'](wrong as KnownEntry)).rejects.toThrow(TypeError);
  expect(store.add).not.toHaveBeenCalled();
});

test('refuses to forget what is no list of entries', async () => {
  const wrong = { entries: [1] } as unknown as { entries: string[] };
  await expect(service['known.remove'](wrong)).rejects.toThrow(TypeError);
  expect(store.remove).not.toHaveBeenCalled();
});

test('asks only for what could have been stored', async () => {
  const entries = [CAIRO.entry, '', 1, 'ا'.repeat(1001)] as string[];
  await expect(service['known.among']({ entries })).resolves.toEqual([CAIRO.entry]);
  expect(store.among).toHaveBeenCalledExactlyOnceWith([CAIRO.entry]);
});
