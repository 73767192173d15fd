import { describe, expect, it } from 'vitest';
import {
  englishNumerals,
  englishOrdinal,
  englishOrdinalWords,
  englishWords,
} from '../../../src/core/quantities/english-number';
import { findQuantities } from '../../../src/core/quantities/find-quantities';
import { gregorianDay } from '../../../src/core/quantities/hijri';
import { tokenise } from '../../../src/core/text/tokenise';

const NUMERALS: readonly (readonly [value: number, decimals: number, best: string])[] = [
  [0, 0, '0'],
  [999, 0, '999'],
  [1000, 0, '1,000'],
  [1e6, 0, '1 million'],
  [1.6e6, 0, '1.6 million'],
  [1_234_567, 0, '1,234,567'],
  [2.5e9, 0, '2.5 billion'],
  [3e12, 0, '3 trillion'],
  [5, 1, '5.0'],
  [0.001, 0, '0.001'],
];

const WORDS: readonly (readonly [value: number, words: string | undefined])[] = [
  [0, 'zero'],
  [7, 'seven'],
  [21, 'twenty-one'],
  [40, 'forty'],
  [125, 'one hundred and twenty-five'],
  [3000, 'three thousand'],
  [1e6, 'one million'],
  [1500, undefined],
  [1.5, undefined],
];

const ORDINALS: readonly (readonly [value: number, figures: string, words: string])[] = [
  [1, '1st', 'first'],
  [2, '2nd', 'second'],
  [3, '3rd', 'third'],
  [11, '11th', 'eleventh'],
  [12, '12th', 'twelfth'],
  [13, '13th', 'thirteenth'],
  [21, '21st', 'twenty-first'],
  [50, '50th', 'fiftieth'],
  [112, '112th', 'one hundred and twelfth'],
];

const HIJRI: readonly (readonly [hijri: readonly [number, number, number], iso: string])[] = [
  [[1445, 9, 1], '2024-03-11'],
  [[1445, 9, 5], '2024-03-15'],
  [[1446, 1, 1], '2024-07-07'],
  [[1446, 9, 1], '2025-03-01'],
  [[1444, 12, 10], '2023-06-28'],
];

/** Text → the letters of the first token that are proclitics, and a rendering besides the first. */
const MARKED: readonly (readonly [text: string, proclitics: number, rendering: string])[] = [
  ['ثلاثة جنود', 0, '3'],
  ['وثلاثة جنود', 1, '3'],
  ['لعام 2002', 1, '2002'],
  ['و1.6 مليون', 1, '1,600,000'],
  ['ب32', 1, 'thirty-two'],
  ['الـ32', 2, 'the 32'],
  ['الـ ٣٢', 2, 'the 32'],
  ['للخمسين شخصا', 2, 'fifty'],
  ['وبالسبعينيات', 4, 'the seventies'],
  ['1.6 مليون دولار أمريكي', 0, '1.6 million US dollars'],
  ['1.6 مليون دولار أمريكي', 0, '$1.6 million'],
  ['99.9 في المائة', 0, '99.9 per cent'],
  ['خمسة أعوام', 0, '5 years'],
  ['41 عاما', 0, '41-year-old'],
  ['7 أكتوبر 2023', 0, 'October 7, 2023'],
  ['الدورة الرابعة والسبعين', 2, 'seventy-fourth'],
  ['مليون شخص', 0, 'a million'],
  ['عشرات القتلى', 0, 'tens of'],
  ['5 كيلومترات', 0, '5 km'],
  ['5 كيلومترات', 0, '5 kilometers'],
  ['الساعة العاشرة مساء', 2, '10pm'],
  ['الساعة 14:30', 2, '2:30 p.m.'],
];

describe('English numbers', () => {
  it.each(NUMERALS)('writes %d with %d decimals as %s', (value, decimals, best) => {
    expect(englishNumerals(value, decimals)[0]).toBe(best);
  });

  it.each(WORDS)('writes %d in words as %s', (value, words) => {
    expect(englishWords(value)).toBe(words);
  });

  it.each(ORDINALS)('writes the ordinal of %d as %s and %s', (value, figures, words) => {
    expect([englishOrdinal(value), englishOrdinalWords(value)]).toEqual([figures, words]);
  });
});

describe('gregorianDay', () => {
  it.each(HIJRI)('finds the day of %j, %s', ([year, month, day], iso) => {
    const time = gregorianDay({ year, month, day }) ?? Number.NaN;
    expect(new Date(time).toISOString().slice(0, 10)).toBe(iso);
  });

  it('finds no day where the month is shorter', () => {
    expect(gregorianDay({ year: 1445, month: 9, day: 31 })).toBeUndefined();
  });
});

describe('findQuantities', () => {
  it.each(MARKED)(
    'gives proclitics and other renderings of «%s»',
    (text, proclitics, rendering) => {
      const [found] = findQuantities(text, tokenise(text));
      expect(found?.proclitics).toBe(proclitics);
      expect(found?.renderings).toContain(rendering);
    },
  );
});
