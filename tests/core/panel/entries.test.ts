import { describe, expect, it } from 'vitest';
import type { Gloss } from '../../../src/core/glossary/gloss';
import { countEntries } from '../../../src/core/panel/count-entries';
import { countWords } from '../../../src/core/panel/count-words';
import { filterEntries } from '../../../src/core/panel/filter-entries';
import { groupEntries } from '../../../src/core/panel/group-entries';
import { readingFigures } from '../../../src/core/panel/reading-figures';

function gloss(entry: string, change: Partial<Gloss> = {}): Gloss {
  return {
    entry,
    kind: 'place',
    renderings: [entry],
    headword: '',
    romanisation: '',
    descriptions: {},
    source: 'hamish',
    ...change,
  };
}

const CAIRO = gloss('cairo', {
  renderings: ['Cairo'],
  headword: 'القَاهِرَة',
  descriptions: { en: 'Capital of Egypt', ar: 'عاصمة مصر' },
});
const GUTERRES = gloss('guterres', {
  kind: 'person',
  renderings: ['António Guterres'],
  headword: 'أنطونيو غوتيريش',
  romanisation: 'Anṭūniyū Ghūtīrīsh',
});
const FIVE = gloss('number/5', { kind: 'number' });
const MINSK = gloss('minsk');

const names = (entries: readonly { readonly gloss: Gloss }[]) =>
  entries.map((entry) => entry.gloss.entry);

describe('counting', () => {
  it('lists each entry once, in the order of first mention', () => {
    const mentions = [MINSK, CAIRO, MINSK, GUTERRES, MINSK].map((each) => ({ gloss: each }));
    expect(countEntries(mentions)).toEqual([
      { gloss: MINSK, count: 3 },
      { gloss: CAIRO, count: 1 },
      { gloss: GUTERRES, count: 1 },
    ]);
    expect(countEntries([])).toEqual([]);
  });

  it.each([
    ['', 0],
    ['وصل إلى القَاهِرَة.', 3],
    ['عام 2024، «مصر»', 3],
    ['القـــاهرة', 1],
  ])('counts the words of %s', (text, count) => {
    expect(countWords([text, text])).toBe(2 * count);
  });
});

describe('grouping', () => {
  it('puts kinds in one order, and the most mentioned first', () => {
    const groups = groupEntries([
      { gloss: FIVE, count: 9 },
      { gloss: CAIRO, count: 1 },
      { gloss: MINSK, count: 2 },
      { gloss: gloss('oslo'), count: 1 },
      { gloss: GUTERRES, count: 1 },
    ]);
    expect(groups.map(({ kind, entries }) => [kind, names(entries)])).toEqual([
      ['person', ['guterres']],
      ['place', ['minsk', 'cairo', 'oslo']],
      ['number', ['number/5']],
    ]);
  });
});

describe('filtering', () => {
  const entries = [CAIRO, GUTERRES, MINSK].map((each) => ({ gloss: each, count: 1 }));

  it.each([
    ['', ['cairo', 'guterres', 'minsk']],
    ['القاهره', ['cairo']],
    ['انطونيو', ['guterres']],
    ['ANTONIO', ['guterres']],
    ['capital cairo', ['cairo']],
    ['عاصمه', ['cairo']],
    ['capital minsk', []],
  ])('finds %s', (query, found) => {
    expect(names(filterEntries(entries, query))).toEqual(found);
  });
});

describe('figures', () => {
  it('tell how dense the names stand', () => {
    const entries = [
      { gloss: CAIRO, count: 3 },
      { gloss: MINSK, count: 4 },
    ];
    expect(readingFigures(entries, 60)).toEqual({
      entries: 2,
      mentions: 7,
      words: 60,
      per100Words: 11.7,
    });
    expect(readingFigures([], 0).per100Words).toBe(0);
  });
});
