import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LETTER_FOLDS } from '../../../src/core/arabic/letter-folds';
import { normalise } from '../../../src/core/arabic/normalise';

const CASES: readonly (readonly [why: string, before: string, after: string])[] = [
  ['diacritics', 'القَاهِرَةُ', 'القاهره'],
  ['tatweel', 'القاهــرة', 'القاهره'],
  ['presentation forms and ligatures', 'ﻻﻫﻮر', 'لاهور'],
  ['Arabic-Indic digits', '٢٠٢٦', '2026'],
  ['Persian digits', '۲۰۲۶', '2026'],
  ['zero-width non-joiner', 'می\u200Cرود', 'ميرود'],
  ['direction marks', '\u200Fمصر\u200E', 'مصر'],
  ['Latin case and accents', 'Balázs NK', 'balazs nk'],
];

describe('normalise', () => {
  it.each(CASES)('folds %s', (_why, before, after) => {
    expect(normalise(before).text).toBe(after);
  });

  it.each(LETTER_FOLDS.map(({ why, example }) => [why, ...example] as const))(
    'folds: %s',
    (_why, before, after) => {
      expect(normalise(before).text).toBe(after);
    },
  );

  it('gives a letter the diacritics after it and nothing else', () => {
    const source = 'مِصْرُ\u200F،';
    const { text, starts, ends } = normalise(source);
    const last = text.indexOf('ر');
    expect(source.slice(starts[last], ends[last])).toBe('رُ');
  });

  it('is stable, and its offsets rise and lie in the source', () => {
    const alphabet = fc.constantFrom(...'أإآاىيةهؤئءلاﻻـَُِّْٰ٣۳ \u200Fكabé-،');
    fc.assert(
      fc.property(fc.array(alphabet), (letters) => {
        const source = letters.join('');
        const { text, starts, ends } = normalise(source);
        expect(normalise(text).text).toBe(text);
        expect(starts).toHaveLength(text.length + 1);
        for (let at = 0; at < text.length; at++) {
          const start = starts[at] ?? -1;
          const end = ends[at] ?? -1;
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(source.length);
          expect(start).toBeLessThanOrEqual(starts[at + 1] ?? -1);
        }
      }),
    );
  });
});
