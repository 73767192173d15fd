import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foreignness, learnLetterShape } from '../../../src/core/names/letter-shape';

const FOREIGN = ['سكوت', 'سكرانتون', 'كرويتزر', 'بروكسل', 'غرينتش', 'كراكوف', 'سكوتلند'];
const NATIVE = ['مكتب', 'مكتوب', 'كاتب', 'مدرسه', 'دراسه', 'مدرس', 'كتابه', 'مكتبه'];

const shape = learnLetterShape(FOREIGN, NATIVE);

const WORDS: readonly (readonly [word: string, foreign: boolean])[] = [
  ['سكوتر', true],
  ['كرويت', true],
  ['مكتبات', false],
  ['مدرسون', false],
];

describe('the shape of letters', () => {
  it.each(WORDS)('tells of %s whether it looks foreign: %s', (word, foreign) => {
    expect(foreignness(word, shape) > 0).toBe(foreign);
  });

  it('says nothing of letters that it never saw', () => {
    expect(foreignness('ضظغ', shape)).toBe(0);
  });

  it('is the mean over sequences, so that a long word is not more foreign for its length', () => {
    const all = { get: () => 1.5 };
    expect([foreignness('ا', all), foreignness('ابجدهوز', all)]).toEqual([1.5, 1.5]);
  });

  it('says the opposite when names and words change places', () => {
    const turned = learnLetterShape(NATIVE, FOREIGN);
    for (const [sequence, odds] of shape) expect(turned.get(sequence)).toBeCloseTo(-odds);
  });

  it('never says more than three, whatever was counted', () => {
    const word = fc.constantFrom(...FOREIGN, ...NATIVE);
    const words = fc.array(word, { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(words, words, (names, ordinary) => {
        for (const odds of learnLetterShape(names, ordinary).values())
          expect(Math.abs(odds)).toBeLessThanOrEqual(3);
      }),
      { numRuns: 30 },
    );
  });
});
