import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hashWord,
  letterByte,
  packWords,
  tableSize,
  wordFinder,
} from '../../../src/core/binary/word-table';

const LETTERS = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءپٹ0123456789abcxyz'];

const word = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 10 })
  .map((letters) => letters.join(''));

const BYTES: readonly (readonly [letter: string, byte: number])[] = [
  ['a', 0x61],
  ['9', 0x39],
  ['ب', 0xa8],
  ['\u0600', 0x80],
  ['\u067F', 0xff],
  ['\u0680', 0],
  ['\u05FF', 0],
  ['é', 0],
  ['\uFEFB', 0],
];

const SIZES: readonly (readonly [count: number, size: number])[] = [
  [0, 4],
  [1, 4],
  [2, 4],
  [3, 8],
  [4, 8],
  [5, 16],
  [1000, 2048],
];

describe('a table of words', () => {
  it('finds every word at its index, and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (words, other) => {
        const find = wordFinder(packWords(words));
        expect(words.map(find)).toEqual(words.map((_, id) => id));
        expect(find(other)).toBe(words.indexOf(other));
      }),
    );
  });

  it('knows no word that begins one of its own, and none that goes on', () => {
    const find = wordFinder(packWords(['سالونتاي']));
    expect(['سالون', 'سالونتاين', 'الونتاي', ''].map(find)).toEqual([-1, -1, -1, -1]);
  });

  it('finds nothing where it is empty', () => {
    expect(wordFinder(packWords([]))('بيت')).toBe(-1);
  });

  it('keeps the empty word too', () => {
    expect(wordFinder(packWords(['بيت', '']))('')).toBe(1);
  });

  it.each(['é', 'بيت\u0680', '😀', '\uFEFB'])('refuses %s', (written) => {
    expect(() => packWords([written])).toThrow(RangeError);
  });

  it('does not find a word of other letters', () => {
    // All letters that cannot be kept share byte 0, which no packed word has.
    expect(wordFinder(packWords(['بيت']))('éيت')).toBe(-1);
  });

  it.each(BYTES)('keeps %s as byte %i', (letter, byte) => {
    expect(letterByte(letter.charCodeAt(0))).toBe(byte);
  });

  it.each(SIZES)('for %i words has %i slots', (count, size) => {
    expect(tableSize(count)).toBe(size);
  });

  it('has hashes of 32 bits', () => {
    fc.assert(
      fc.property(word, (written) => {
        const hash = hashWord(written);
        expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32).toBe(true);
      }),
    );
  });
});
