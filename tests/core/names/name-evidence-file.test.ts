import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openNameEvidence, packNameEvidence } from '../../../src/core/names/name-evidence-file';
import type { NamePart } from '../../../src/core/names/name-parts';
import { TAGS } from '../../../src/core/names/tag-names';

const LETTERS = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'];

const word = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 2, maxLength: 8 })
  .map((letters) => letters.join(''));
const part: fc.Arbitrary<NamePart> = fc.record({
  given: fc.boolean(),
  family: fc.boolean(),
  ordinary: fc.boolean(),
});
const sequence = fc
  .tuple(...Array.from({ length: 3 }, () => fc.constantFrom('#', ...LETTERS)))
  .map((letters) => letters.join(''));

const NO_WEIGHTS = {
  signs: new Map<string, readonly number[]>(),
  transitions: [...TAGS, 'first'].map(() => TAGS.map(() => 0)),
};

/** A foreignness is kept in steps of a thirty-second. */
const LARGEST_LOSS = 1 / 32;

describe('the file of evidence', () => {
  it('gives back every name, with what it is, and no other', () => {
    const names = fc.uniqueArray(fc.tuple(word, part), {
      maxLength: 40,
      selector: ([name]) => name,
    });
    fc.assert(
      fc.property(names, word, (listed, other) => {
        const parts = new Map(listed);
        const file = packNameEvidence({ parts, letterShape: new Map(), weights: NO_WEIGHTS });
        const { nameParts } = openNameEvidence(file);
        for (const [name, what] of parts) expect(nameParts.part(name)).toEqual(what);
        expect(nameParts.part(other)).toEqual(parts.get(other) ?? null);
      }),
    );
  });

  it('gives back how foreign letters look, nearly, and nothing for others', () => {
    const odds = fc.double({ min: -3, max: 3, noNaN: true });
    const shapes = fc.uniqueArray(fc.tuple(sequence, odds), { selector: ([letters]) => letters });
    fc.assert(
      fc.property(shapes, sequence, (listed, other) => {
        const shape = new Map(listed);
        const file = packNameEvidence({
          parts: new Map(),
          letterShape: shape,
          weights: NO_WEIGHTS,
        });
        const { letterShape } = openNameEvidence(file);
        for (const [letters, kept] of shape)
          expect(Math.abs((letterShape.get(letters) ?? 99) - kept)).toBeLessThan(LARGEST_LOSS);
        expect(letterShape.get(other) === undefined).toBe(!shape.has(other));
      }),
    );
  });

  it('gives back the weights', () => {
    const weights = {
      signs: new Map([['name:given', [0, 2.5, -1, 0.1]]]),
      transitions: NO_WEIGHTS.transitions.map((_, at) => [at, -at, 0.5, 0]),
    };
    const file = packNameEvidence({ parts: new Map(), letterShape: new Map(), weights });
    expect(openNameEvidence(file).weights.signs).toEqual(weights.signs);
    expect(JSON.stringify(openNameEvidence(file).weights.transitions)).toBe(
      JSON.stringify(weights.transitions),
    );
  });

  it('of another kind is refused', () => {
    expect(() => openNameEvidence(new Uint8Array(400))).toThrow(RangeError);
  });
});
