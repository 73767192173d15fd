import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/commands/load-knowledge';
import { annotate } from '../../../src/core/annotate/annotate';
import { normalise } from '../../../src/core/arabic/normalise';

const knowledge = loadKnowledge();

/** Names, cues and ordinary words that meet in every order. */
const WORDS =
  'بيروت وبيروت للقاهرة كوريا الشمالية محمد عبد الرحمن أبو مازن الدكتور قال وزير الدفاع الروسية جامعة كولومبيا مدينة سالونتاي في إلى سي إن بي عشرون 14 أيار 2021 % بن السفارة الأميركية القَاهِرَة، . « » - (ب) و لل ال'.split(
    ' ',
  );

/** Letters, diacritics, digits, signs, joiners and bidi controls, and halves of surrogate pairs. */
const SIGNS = [
  ...'ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإآؤئءپچڤگ',
  ...'\u064B\u064E\u0651\u0652\u0670\u0640',
  ...'0123456789٠١٢٣٤٥٦٧٨٩.,٫،؛؟!%$«»"()[]-–_/ \n\t',
  ...'\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u2066\u2067\u2069\uFEFF\u00A0',
  ...'aZé中😀\uFEFB\uFDF2',
  '\uD83D',
  '\uDE00',
];

const words = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 30 })
  .map((chosen) => chosen.join(' '));
const signs = fc
  .array(fc.constantFrom(...SIGNS), { maxLength: 80 })
  .map((chosen) => chosen.join(''));
const texts = fc.oneof(
  words,
  signs,
  fc.tuple(words, signs, words).map((parts) => parts.join('')),
);

const LONE_SURROGATE = /\p{Surrogate}/u;

describe('annotate, on any text', () => {
  it('marks surfaces of the text, in order and without overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const annotation of annotate(text, knowledge)) {
          expect(annotation.start).toBeGreaterThanOrEqual(end);
          expect(annotation.end).toBeGreaterThan(annotation.start);
          expect(text.slice(annotation.start, annotation.end)).toBe(annotation.surface);
          end = annotation.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 400 },
    );
  });

  it('explains all that it marks, with whole characters', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { surface, gloss, clitics } of annotate(text, knowledge)) {
          expect(gloss.renderings.length).toBeGreaterThan(0);
          for (const rendering of gloss.renderings) {
            expect(rendering.trim()).not.toBe('');
            expect(rendering).not.toMatch(LONE_SURROGATE);
          }
          expect(surface).not.toMatch(LONE_SURROGATE);
          expect(gloss.headword).not.toBe('');
          for (const { form, gloss: meaning } of clitics) expect(form && meaning).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds the same again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(annotate(text, knowledge)).toEqual(annotate(text, knowledge));
      }),
      { numRuns: 100 },
    );
  });

  it('finds the same in a sentence whatever stands after the paragraph', () => {
    const sentence = 'وصل توني بلير إلى بيروت أمس.';
    const surfaces = (text: string) => annotate(text, knowledge).map(({ surface }) => surface);
    fc.assert(
      fc.property(words, (text) => {
        expect(surfaces(`${sentence} ${text}`).slice(0, 3)).toEqual(surfaces(sentence));
      }),
      { numRuns: 100 },
    );
  });
});

describe('normalise, on any text', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = normalise(text).text;
        expect(normalise(once).text).toBe(once);
      }),
    );
  });
});
