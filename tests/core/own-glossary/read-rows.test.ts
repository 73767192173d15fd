import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessColumns } from '../../../src/core/own-glossary/guess-columns';
import type { OwnEntry } from '../../../src/core/own-glossary/own-entry';
import { OWN_KINDS } from '../../../src/core/own-glossary/own-entry';
import { packShard, shardOf, unpackShard } from '../../../src/core/own-glossary/pack-shard';
import { type RowReading, readRows } from '../../../src/core/own-glossary/read-rows';
import { validateOwnEntry } from '../../../src/core/own-glossary/validate-own-entry';
import { anOwnEntry } from './an-own-entry';

const READING: RowReading = {
  roles: ['headword', 'rendering', 'variants', 'kind', 'description', 'from', 'to'],
  hasHeader: false,
  kind: 'term',
  from: 'ar',
  to: 'en',
  at: 1,
  batch: 'b',
};

const shownEntry = ({ headword, variants, renderings, kind, description, from, to }: OwnEntry) =>
  [headword, variants.join('+'), renderings.join('+'), kind, description, from, to].join('|');

const ROWS: readonly (readonly [why: string, row: readonly string[], shown: string])[] = [
  ['two cells', ['نفط', 'oil'], 'نفط||oil|term||ar|en'],
  [
    'all cells',
    ['حقل', 'field', 'الحقل', 'place', 'd', 'fa', 'fr'],
    'حقل|الحقل|field|place|d|fa|fr',
  ],
  [
    'several names in a cell',
    ['نفط؛ بترول', 'oil; petroleum | crude'],
    'نفط|بترول|oil+petroleum+crude|term||ar|en',
  ],
  ['a kind in Arabic', ['نفط', 'oil', '', 'مُصطلح'], 'نفط||oil|term||ar|en'],
  ['a kind in capitals', ['شل', 'Shell', '', 'ORG'], 'شل||Shell|organisation||ar|en'],
  ['white space and control signs', [' ن\u001ff ', 'o\u0000il\u2028x'], 'ن f||o il x|term||ar|en'],
  ['an apostrophe against formulas', ['نفط', "'=oil"], 'نفط||=oil|term||ar|en'],
  ['a variant without a word', ['نفط', 'oil', '!!; ؟'], 'نفط||oil|term||ar|en'],
  ['no headword', ['', 'oil'], 'noHeadword'],
  ['a headword of signs', ['«»', 'oil'], 'noHeadword'],
  ['no translation', ['نفط', ' ; '], 'noRendering'],
  ['a row that is cut off', ['نفط'], 'noRendering'],
  ['a kind that nobody knows', ['نفط', 'oil', '', 'animal'], 'badKind'],
  ['a language that is none', ['نفط', 'oil', '', '', '', 'Arabic!'], 'badLanguage'],
  ['a name that never ends', ['ن'.repeat(301), 'oil'], 'tooLong'],
  ['a description that never ends', ['نفط', 'oil', '', '', 'x'.repeat(4001)], 'tooLong'],
  ['too many words', [Array.from({ length: 13 }, () => 'نفط').join(' '), 'oil'], 'tooManyWords'],
];

describe('a row of a table', () => {
  it.each(ROWS)('%s', (_, row, expected) => {
    const { entries, errors } = readRows([row], READING);
    expect([...entries.map(shownEntry), ...errors.map(({ problem }) => problem)]).toEqual([
      expected,
    ]);
  });

  it('keeps its number, whatever stands before it', () => {
    const rows = [['term', 'translation'], ['نفط', 'oil'], [''], ['غاز', ''], ['', 'x']];
    const read = readRows(rows, { ...READING, hasHeader: true });
    expect(read.entries.map(({ id }) => id)).toEqual(['b-1']);
    expect(read.errors).toEqual([
      { row: 4, problem: 'noRendering' },
      { row: 5, problem: 'noHeadword' },
    ]);
  });

  it('of several columns with translations gives all of them', () => {
    const roles = ['rendering', 'headword', 'ignore', 'rendering'] as const;
    const { entries } = readRows([['oil', 'نفط', 'x', 'crude']], { ...READING, roles });
    expect(entries[0]?.renderings).toEqual(['oil', 'crude']);
  });
});

const TABLES: readonly (readonly [why: string, rows: readonly string[][], guess: string])[] = [
  ['names in English', [['Term', 'Translation', 'Notes']], 'headword rendering description +'],
  ['names in Arabic', [['المصطلح', 'الترجمة', 'النوع']], 'headword rendering kind +'],
  ['the other way round', [['English', 'Arabic', 'Type']], 'rendering headword kind +'],
  ['only one that is known', [['id', 'English']], 'headword rendering +'],
  [
    'no names',
    [
      ['نفط', 'oil', 'a liquid'],
      ['غاز', 'gas', ''],
    ],
    'headword rendering description -',
  ],
  [
    'no names, the other way round',
    [
      ['oil', 'نفط'],
      ['gas', 'غاز'],
    ],
    'rendering headword -',
  ],
  [
    'no Arabic at all',
    [
      ['pétrole', 'oil'],
      ['gaz', 'gas'],
    ],
    'headword rendering -',
  ],
  ['one column', [['نفط']], 'headword -'],
  ['nothing', [], ' -'],
  ['the same name twice', [['term', 'term', 'en']], 'headword ignore rendering +'],
];

it.each(TABLES)('guesses columns: %s', (_, rows, expected) => {
  const { roles, hasHeader } = guessColumns(rows);
  expect(`${roles.join(' ')} ${hasHeader ? '+' : '-'}`).toBe(expected);
});

const texts = fc.string({ unit: 'binary', maxLength: 40 });
const anything = fc.record({
  id: texts,
  headword: fc.oneof(texts, fc.constantFrom('نفط', 'حقل الغاز')),
  variants: fc.array(texts, { maxLength: 3 }),
  renderings: fc.array(texts, { maxLength: 3 }),
  kind: fc.constantFrom(...OWN_KINDS),
  description: texts,
  from: fc.constantFrom('ar', 'fa', 'zh-Hant'),
  to: fc.constantFrom('en', 'pt-BR'),
  at: fc.nat(),
});

describe('any entry', () => {
  it('that is taken is taken again as it is, and comes out of its shard as it went in', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const checked = validateOwnEntry(value);
        if (!checked.ok) return;
        expect(validateOwnEntry(checked.entry)).toEqual(checked);
        expect(unpackShard(packShard([checked.entry]))).toEqual([checked.entry]);
      }),
    );
  });

  it('lies in one of a few shards', () => {
    fc.assert(
      fc.property(texts, (id) => {
        const shard = shardOf(id);
        expect(Number.isInteger(shard) && shard >= 0 && shard < 64).toBe(true);
      }),
    );
  });

  it('that is none is refused without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(validateOwnEntry(value)).toMatchObject({ ok: false });
      }),
    );
    expect(validateOwnEntry(anOwnEntry())).toEqual({ ok: true, entry: anOwnEntry() });
  });
});
