import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAnnotateService } from '../../../src/background/services/annotate-service';
import { createGlossaryService } from '../../../src/background/services/glossary-service';
import { createOwnLayers } from '../../../src/background/services/own-layers';
import { type HamishDatabase, openDatabase } from '../../../src/background/storage/database';
import { createEntriesStore } from '../../../src/background/storage/entries-store';
import { createGlossariesStore } from '../../../src/background/storage/glossaries-store';
import { compileGlossary } from '../../../src/core/glossary/compile-glossary';
import { openGlossary } from '../../../src/core/glossary/open-glossary';
import type { OwnEntry } from '../../../src/core/own-glossary/own-entry';
import type { NewGlossary } from '../../../src/messages/contract';
import { plainKnowledge } from '../../core/annotate/plain-knowledge';
import { anOwnEntry } from '../../core/own-glossary/an-own-entry';

const ENERGY = { id: 'energy', name: 'Energy', from: 'ar', to: 'en' };
const builtIn = plainKnowledge(
  openGlossary(
    compileGlossary([
      {
        gloss: {
          entry: 'place/القاهرة',
          kind: 'place',
          renderings: ['Cairo'],
          headword: 'القاهرة',
          romanisation: '',
          descriptions: {},
          source: 'hamish',
        },
        forms: [{ written: 'القاهرة', type: 'headword' }],
      },
    ]),
  ),
);
const onChanged = vi.fn<(glossary: string) => void>();

let database: HamishDatabase;

/** The services as a background makes them that has just been started. */
function start() {
  const own = {
    glossaries: createGlossariesStore(database),
    entries: createEntriesStore(database),
  };
  const annotate = createAnnotateService(async () => builtIn, createOwnLayers(own));
  const marks = async (text: string, language = 'ar') => {
    const { glosses, mentions } = await annotate({ language, blocks: [text] });
    return glosses
      .map((gloss) => [gloss.renderings[0], gloss.glossary, gloss.language].join('|'))
      .concat(mentions.length === 0 ? ['none'] : []);
  };
  return { ...createGlossaryService({ ...own, onChanged, now: () => NOW }), own, marks };
}

const NOW = 100 * 24 * 60 * 60 * 1000;
let service: ReturnType<typeof start>;

beforeEach(() => {
  vi.clearAllMocks();
  database = openDatabase('service');
  service = start();
});

afterEach(async () => {
  await database.delete();
});

const MINE = anOwnEntry({ renderings: ['Qahira'] });

test('an entry that is added is marked from then on, also after a new start', async () => {
  await expect(service.marks('القاهرة')).resolves.toEqual(['Cairo||']);
  await service['glossary.add'](MINE);
  expect(onChanged).toHaveBeenCalledOnce();
  await expect(service.marks('القاهرة')).resolves.toEqual(['Qahira||en']);
  await expect(start().marks('القاهرة')).resolves.toEqual(['Qahira||en']);
});

test('one that is added twice, as a call that is sent again, is there once', async () => {
  await service['glossary.add'](MINE);
  await service['glossary.add'](MINE);
  await service['glossary.add'](anOwnEntry({ id: 'other', headword: 'طنطا' }));
  const [glossary, ...more] = await service['glossary.list']();
  expect(glossary).toMatchObject({ count: 2, name: '' });
  expect(more).toEqual([]);
});

test('one that is changed or deleted is no longer marked, one that is restored is', async () => {
  const at = { glossary: 'energy', ids: [MINE.id] };
  await service['glossary.save']({ glossary: 'energy', entry: MINE });
  await service['glossary.save']({
    glossary: 'energy',
    entry: { ...MINE, renderings: ['Kairo'], to: 'de' },
  });
  await expect(service.marks('القاهرة')).resolves.toEqual(['Kairo||de']);
  await service['glossary.removeEntries'](at);
  await expect(service.marks('القاهرة')).resolves.toEqual(['Cairo||']);
  await service['glossary.restoreEntries'](at);
  await expect(service.marks('القاهرة')).resolves.toEqual(['Kairo||de']);
});

test('a glossary that is switched off, renamed, moved, deleted counts as such at once', async () => {
  const energy = [anOwnEntry({ renderings: ['Energy'] })];
  await service['glossary.add'](MINE);
  await service['glossary.import']({ glossary: ENERGY, entries: energy });
  const [mine = ''] = (await service['glossary.list']()).map(({ id }) => id);
  const seen = [await service.marks('القاهرة')];
  await service['glossary.arrange']({ ids: ['energy', mine] });
  seen.push(await service.marks('القاهرة'));
  await service['glossary.change']({ id: 'energy', change: { name: 'Oil' } });
  seen.push(await service.marks('القاهرة'));
  await service['glossary.change']({ id: 'energy', change: { on: false } });
  seen.push(await service.marks('القاهرة'));
  await service['glossary.remove']({ id: mine });
  seen.push(await service.marks('القاهرة'));
  await service['glossary.restore']({ id: mine });
  seen.push(await service.marks('القاهرة'));
  expect(seen.flat()).toEqual([
    'Qahira||en',
    'Energy|Energy|en',
    'Energy|Oil|en',
    'Qahira||en',
    'Cairo||',
    'Qahira||en',
  ]);
});

test('a reader who adds again after deleting the collection starts a new one', async () => {
  await service['glossary.add'](MINE);
  const [first] = await service['glossary.list']();
  await service['glossary.remove']({ id: first?.id ?? '' });
  await service['glossary.add'](anOwnEntry({ id: 'new', headword: 'طنطا' }));
  await expect(service['glossary.list']()).resolves.toMatchObject([{ count: 1 }]);
});

test('finds entries, the last changed first', async () => {
  const entries = ['ب', 'أ', 'ت'].map((letter, at) =>
    anOwnEntry({ id: `${at}`, headword: `${letter} كلمة`, renderings: [`Word ${at}`] }),
  );
  await service['glossary.import']({ glossary: ENERGY, entries });
  await service['glossary.save']({
    glossary: 'energy',
    entry: { ...(entries[2] as OwnEntry), at: 9 },
  });
  const find = async (text: string, offset = 0, limit = 2) => {
    const found = await service['glossary.find']({ glossary: 'energy', text, offset, limit });
    return [found.total, ...found.entries.map(({ id }) => id)];
  };
  await expect(find('')).resolves.toEqual([3, '2', '1']);
  await expect(find('', 2)).resolves.toEqual([3, '0']);
  await expect(find('WORD 1')).resolves.toEqual([1, '1']);
  await expect(find('كلمه')).resolves.toEqual([3, '2', '1']);
});

test('what was compiled is kept on the disk, and made anew where it is of another revision', async () => {
  await service['glossary.add'](MINE);
  await service.marks('القاهرة');
  await expect.poll(() => database.glossaryBlocks.count()).toBe(1);
  const all = vi.spyOn(service.own.entries, 'all');
  const again = start();
  const read = vi.spyOn(again.own.entries, 'all');
  await expect(again.marks('القاهرة')).resolves.toEqual(['Qahira||en']);
  expect(read).not.toHaveBeenCalled();
  await again['glossary.add'](anOwnEntry({ id: 'more', headword: 'طنطا', renderings: ['Tanta'] }));
  await expect(again.marks('طنطا')).resolves.toEqual(['Tanta||en']);
  expect(read).toHaveBeenCalledOnce();
  expect(all).not.toHaveBeenCalled();
});

test('names are explained even where the browser cannot read what was stored', async () => {
  const annotate = createAnnotateService(
    async () => builtIn,
    async () => {
      throw new Error('corrupt');
    },
  );
  const { mentions } = await annotate({ language: 'ar', blocks: ['القاهرة'] });
  expect(mentions).toHaveLength(5);
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['no entry', { ...MINE, headword: '' }],
  ['a kind that is found, not chosen', { ...MINE, kind: 'number' }],
  ['renderings that are no list', { ...MINE, renderings: 'Cairo' }],
  ['a language that is none', { ...MINE, from: 'Arabic please' }],
])('refuses %s, and changes nothing', async (_, wrong) => {
  await expect(service['glossary.add'](wrong as OwnEntry)).rejects.toThrow(TypeError);
  const entries = [MINE, wrong as OwnEntry];
  await expect(service['glossary.import']({ glossary: ENERGY, entries })).rejects.toThrow(
    TypeError,
  );
  await expect(service['glossary.list']()).resolves.toEqual([]);
  expect(onChanged).not.toHaveBeenCalled();
});

test('refuses glossaries without an id or with a name that never ends', async () => {
  const create = (wrong: unknown) => service['glossary.create'](wrong as NewGlossary);
  await expect(create({ ...ENERGY, id: '' })).rejects.toThrow(TypeError);
  await expect(create({ ...ENERGY, name: 'x'.repeat(301) })).rejects.toThrow(TypeError);
  await expect(create(null)).rejects.toThrow(TypeError);
});
