import { letterByte } from '../binary/word-table';
import { normalise } from './normalise';

/** Longer words are no words. */
export const LONGEST_WORD = 24;

/** Bytes of letters: see `letterByte`. */
const TEH_MARBUTA = letterByte(0x629);
const HEH = letterByte(0x647);
const ALEF = letterByte(0x627);
const YEH = letterByte(0x64a);
const ALEF_MAKSURA = letterByte(0x649);
const HAMZA = letterByte(0x621);
const WAW_HAMZA = letterByte(0x624);
const YEH_HAMZA = letterByte(0x626);

/** What each letter of U+0600–U+067F is folded to, 0 for a mark. */
const FOLDS = Uint8Array.from({ length: 128 }, (_, at) => {
  const folded = normalise(String.fromCharCode(0x600 + at)).text;
  return folded.length === 1 ? letterByte(folded.charCodeAt(0)) : 0;
});

/** Letters and marks that `letterByte` can keep. */
const PLAIN = /^[\u0600-\u067F]*$/;

/** A word as bytes, both as it is written and folded. */
export interface LetterBuffer {
  readonly written: Uint8Array;
  readonly folded: Uint8Array;
  /**
   * Takes a word in.
   *
   * @returns how many letters it has, or -1 where it is too long or has other characters.
   */
  read(word: string): number;
}

/** A buffer that is used for one word after the other. */
export function letterBuffer(): LetterBuffer {
  const written = new Uint8Array(LONGEST_WORD);
  const folded = new Uint8Array(LONGEST_WORD);
  const read = (text: string): number => {
    const word = PLAIN.test(text) ? text : normalise(text).text;
    if (!PLAIN.test(word)) return -1;
    let length = 0;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      const fold = FOLDS[code - 0x600] as number;
      if (fold === 0) continue;
      if (length === LONGEST_WORD) return -1;
      written[length] = letterByte(code);
      folded[length++] = fold;
    }
    return length;
  };
  return { written, folded, read };
}

/**
 * How unlikely it is that one letter is written for another that folds the same; the figures are
 * natural logarithms. Nobody writes ة for the pronoun ه.
 *
 * @example misspelling(أ, ا) // 2.5
 */
export function misspelling(written: number, expected: number, isLastOfStem: boolean): number {
  if (written === expected) return 0;
  if (written === TEH_MARBUTA) return Number.POSITIVE_INFINITY;
  if (expected === TEH_MARBUTA) return written === HEH ? 4 : Number.POSITIVE_INFINITY;
  if (written === ALEF) return 0.8;
  if (written === ALEF_MAKSURA) return 1.5;
  if (written === YEH) return 2.5;
  return hamzaCost(written, expected, isLastOfStem);
}

function hamzaCost(written: number, expected: number, isLastOfStem: boolean): number {
  if (!isLastOfStem) return isSeat(written) ? 1.5 : 3;
  if (!isSeat(written)) return expected === ALEF ? 3 : 0.5;
  // قَرَأَ keeps its alef but before و and ي: the same letters may be a passive.
  return isSeat(expected) ? 0.3 : 2.2;
}

function isSeat(letter: number): boolean {
  return letter === HAMZA || letter === WAW_HAMZA || letter === YEH_HAMZA;
}
