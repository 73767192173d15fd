import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newCard } from '../../../src/core/review/review-card';
import { REVIEW_SETTINGS } from '../../../src/core/review/review-settings';
import { checkedRows } from '../../../src/core/transfer/check-rows';
import { SECTION_NAMES, sectionOf } from '../../../src/core/transfer/sections';
import { aNote } from '../notes/a-note';
import { aCard, anAnswer } from '../review/a-card';
import { arbitraryRows } from './arbitrary-rows';

const NEW = newCard('place/x', 'arabic-english');
const KNOWN = { entry: 'place/x', kind: 'place', headword: 'x', rendering: 'X', at: 1 };

describe.each(SECTION_NAMES)('the part %s', (name) => {
  const section = sectionOf(name);

  test('takes and copies all of its rows', () => {
    fc.assert(
      fc.property(arbitraryRows, (all) => {
        for (const row of all[name]) {
          expect(section.validate(row)).toEqual({ ok: true, row });
          expect(section.written(row)).toEqual(row);
          expect(section.validate({ ...row, extra: 1 })).toEqual({ ok: true, row });
        }
      }),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (value) => {
        expect(section.validate(value).ok).toBe(false);
      }),
    );
  });

  test('lets what is here stay on a tie', () => {
    fc.assert(
      fc.property(arbitraryRows, (all) => {
        for (const row of all[name]) expect(section.wins(row, row)).toBe(false);
      }),
    );
  });
});

test.each([
  ['notes', { updatedAt: 2 }, { updatedAt: 1 }, true],
  ['notes', { updatedAt: 1 }, { updatedAt: 2 }, false],
  ['bin', { deletedAt: 2 }, { deletedAt: 1 }, true],
  ['bin', { deletedAt: 1 }, { deletedAt: 2 }, false],
  ['known', { at: 2 }, { at: 1 }, true],
  ['known', { at: 1 }, { at: 2 }, false],
  ['cards', aCard({ last: 2 }), aCard({ last: 1 }), true],
  ['cards', aCard({ last: 1 }), aCard({ last: 2 }), false],
  ['cards', aCard(), newCard('a', 'arabic-english'), true],
  ['reviews', anAnswer(aCard(), { undoneAt: 1 }), anAnswer(aCard()), true],
  ['reviews', anAnswer(aCard()), anAnswer(aCard(), { undoneAt: 1 }), false],
  ['settings', { name: 'language', value: 'ar' }, { name: 'language', value: 'en' }, false],
] as const)('when %s are merged, %j against %j wins: %s', (name, incoming, existing, wins) => {
  expect(sectionOf(name).wins(incoming, existing)).toBe(wins);
});

test.each([
  [
    'bin',
    { id: 'a', note: { ...aNote(), kind: 'animal' }, deletedAt: 1 },
    'note.kind',
    'notAllowed',
  ],
  ['bin', { id: 'a', note: aNote() }, 'deletedAt', 'missing'],
  ['known', { ...KNOWN, rendering: '' }, 'rendering', 'empty'],
  ['known', { ...KNOWN, at: -1 }, 'at', 'notAllowed'],
  ['cards', aCard({ stability: 0 }), 'memory.stability', 'notAllowed'],
  ['cards', aCard({ difficulty: 11 }), 'memory.difficulty', 'notAllowed'],
  ['cards', aCard({ last: null }), 'memory.last', 'wrongType'],
  ['cards', aCard({ days: 0 }), 'memory.days', 'notAllowed'],
  ['cards', { ...aCard(), wanted: 'yes' }, 'wanted', 'wrongType'],
  ['cards', { ...aCard(), suspendedAt: -1 }, 'suspendedAt', 'notAllowed'],
  ['reviews', { ...anAnswer(aCard()), rating: 5 }, 'rating', 'notAllowed'],
  ['reviews', { ...anAnswer(aCard()), before: null }, 'before', 'wrongType'],
  ['cards', { ...NEW, memory: { ...NEW.memory, last: 1 } }, 'memory.last', 'wrongType'],
  [
    'settings',
    { name: 'review', value: { ...REVIEW_SETTINGS, dayStart: 24 } },
    'value',
    'notAllowed',
  ],
  ['settings', { name: 'language', value: 'fr' }, 'value', 'notAllowed'],
  ['settings', { name: 'sites', value: { a: 'perhaps' } }, 'value', 'notAllowed'],
  ['settings', { name: 'hoverDelay', value: -1 }, 'value', 'notAllowed'],
  ['settings', { name: 'theme' }, 'value', 'missing'],
  ['settings', { name: 'unmarkedKinds', value: ['animal'] }, 'value', 'notAllowed'],
] as const)('a row of %s like %j has a problem at %s: %s', (name, row, path, code) => {
  expect(sectionOf(name).validate(row)).toEqual({ ok: false, problems: [{ path, code }] });
});

test('rows are checked one by one; a key that comes twice is an error, too', () => {
  const rows = [KNOWN, { ...KNOWN, entry: 'b', kind: 'animal' }, 'x', { ...KNOWN, rendering: 'Y' }];
  expect(checkedRows('known', rows, 11)).toEqual({
    sound: [{ key: 'place/x', number: 11, row: KNOWN }],
    errors: [
      { section: 'known', row: 12, path: 'kind', code: 'notAllowed' },
      { section: 'known', row: 13, path: '', code: 'wrongType' },
      { section: 'known', row: 14, path: '', code: 'duplicateId' },
    ],
  });
});
