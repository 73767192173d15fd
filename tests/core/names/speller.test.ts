import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LETTER_VALUES } from '../../../src/core/names/letter-values';
import { nameKey } from '../../../src/core/names/name-key';
import { openSpeller } from '../../../src/core/names/open-speller';
import { trainSpeller } from '../../../src/core/names/train-speller';
import { trainSmallSpeller } from './small-names';

const bytes = trainSmallSpeller();
const speller = openSpeller(bytes);
const letters = Object.keys(LETTER_VALUES);

describe('trainSpeller and openSpeller', () => {
  it.each([
    ['مارتن', 'martin'],
    ['باريس', 'paris'],
    ['سعاد', 'souad'],
    ['روبرت', 'robert'],
  ])('spell what they have learnt: %s', (arabic, latin) => {
    expect(speller.spell(arabic, 5)).toContain(latin);
  });

  it('give the same bytes for the same names', () => {
    expect(trainSmallSpeller()).toEqual(bytes);
  });

  it('need a name to learn from', () => {
    expect(() => trainSpeller([], new Map())).toThrow(RangeError);
  });

  it('refuse other bytes', () => {
    expect(() => openSpeller(new Uint8Array(256))).toThrow(RangeError);
  });

  it.each(letters)('spell every letter: %s', (letter) => {
    expect(speller.spell(`ب${letter}ر`, 5)).not.toEqual([]);
  });

  it.each([
    ['no word', ''],
    ['Latin letters', 'Paris'],
    ['two words', 'مارك مارتن'],
    ['a digit', 'مارك2'],
  ])('give nothing for %s', (_why, word) => {
    expect(speller.spell(word, 5)).toEqual([]);
  });

  it('give different spellings in a–z, no more than were asked for', () => {
    const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(word, fc.integer({ min: 1, max: 8 }), (parts, most) => {
        const spellings = speller.spell(parts.join(''), most);
        expect(spellings.length).toBeGreaterThan(0);
        expect(spellings.length).toBeLessThanOrEqual(most);
        expect(new Set(spellings).size).toBe(spellings.length);
        for (const spelling of spellings) expect(spelling).toMatch(/^[a-z]*$/);
      }),
    );
  });

  it('take little time for a thousand letters', () => {
    const start = performance.now();
    expect(speller.spell('بارون'.repeat(200), 5)).not.toEqual([]);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('nameKey', () => {
  it.each([
    ['diacritics', 'أَحْمَد', 'أحمد'],
    ['tatweel', 'سـعد', 'سعد'],
    ['final yeh without dots', 'مصطفى', 'مصطفي'],
    ['Persian letters', 'کریم', 'كريم'],
    ['presentation forms', 'ﺳﻌﺪ', 'سعد'],
    ['a hamza of its own', 'رؤوف', 'رؤوف'],
    ['a letter of Urdu', 'ٹرمپ', 'ترمپ'],
  ])('%s', (_why, written, key) => {
    expect(nameKey(written)).toBe(key);
  });
});
