import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../src/core/quantities/find-quantities';
import { NUMBER_WORDS } from '../../../src/core/quantities/number-words';
import { tokenise } from '../../../src/core/text/tokenise';
import { arabicNumber } from './arabic-number';

/** Pieces that quantities are made of, in any order. */
const PIECE = fc.oneof(
  fc.constantFrom(
    ...NUMBER_WORDS.flatMap(({ spellings }) => spellings.split(' ')),
    ...['و', 'ال', 'الـ', 'لل', 'في', 'من', 'المئة', 'دولار', 'أمريكي', 'كيلو', 'متر', 'مربع'],
    ...[
      'عام',
      'عامي',
      'سنة',
      'القرن',
      'الساعة',
      'والنصف',
      'إلا',
      'ربعا',
      'مساء',
      'بتوقيت',
      'غرينتش',
    ],
    ...['أكتوبر', 'تشرين', 'الأول', 'كانون', 'الثاني', 'رمضان', 'هـ', 'ق.م', 'م', 'يوم', 'الأحد'],
    ...['السابع', 'والعشرين', 'نصف', 'عشرات', 'الآلاف', 'مرتين', 'أمس', 'غدا', 'بعد', 'غد', 'ونصف'],
    ...['%', '٪', '$', '€', '-', '–', '/', ':', '(', ')', '،', '.', '٬', '+', '\u200F', '\u00A0'],
  ),
  fc.integer({ min: 0, max: 3000 }).map(String),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const TEXT = fc
  .array(fc.tuple(PIECE, fc.constantFrom(' ', '', ' ')), { maxLength: 30 })
  .map((pieces) => pieces.flat().join(''));

function find(text: string) {
  return findQuantities(text, tokenise(text));
}

describe('findQuantities', () => {
  it('gives tokens and offsets that agree, in order and without overlap', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const tokens = tokenise(text);
        let [token, offset] = [-1, 0];
        for (const { first, last, start, end, renderings, proclitics } of find(text)) {
          expect(first).toBeGreaterThan(token);
          expect(last).toBeGreaterThanOrEqual(first);
          expect(start).toBeGreaterThanOrEqual(offset);
          expect(start).toBeLessThanOrEqual(tokens[first]?.start ?? -1);
          expect(end).toBeGreaterThanOrEqual(tokens[last]?.end ?? Number.POSITIVE_INFINITY);
          expect(end).toBeLessThanOrEqual(tokens[last + 1]?.start ?? text.length);
          expect(proclitics).toBeLessThanOrEqual(tokens[first]?.form.length ?? 0);
          expect(renderings.length).toBeGreaterThan(0);
          for (const rendering of renderings)
            expect(rendering).not.toMatch(/undefined|NaN|Infinity|^\s*$/);
          [token, offset] = [last, end];
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        find(text);
      }),
    );
  });

  it('reads every number from its words', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.nat(999), fc.nat(999_999), fc.nat(999_999_999)).filter((value) => value > 10),
        (value) => {
          const [found, ...others] = find(`بلغ عددهم ${arabicNumber(value)}`);
          expect(others).toEqual([]);
          const digits = found?.renderings.map((text) => text.replaceAll(',', ''));
          expect(digits).toContain(String(value));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['figures', '1'],
    ['figures with spaces', '1 '],
    ['figures with hyphens', '1-'],
    ['groups of thousands', '000 '],
    ['groups of dots', '1.'],
    ['number words', 'ألف و'],
    ['number words that multiply', 'مليون '],
    ['fractions', 'ونصف '],
    ['years', 'عام 2000 و'],
    ['spaces', ' '],
    ['currency signs', '$ '],
  ])('reads 100 kB of %s in bounded time', (_what, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const begin = performance.now();
    find(text);
    expect(performance.now() - begin).toBeLessThan(4000);
  });
});
