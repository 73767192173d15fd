import { foldForSearch } from '../text/fold-for-search';
import { createNumberList } from './number-list';

/** Says in which of many texts words occur; texts are known by small whole numbers. */
export interface WordIndex {
  /** Takes a text in, in place of the one that had the number before. */
  put(slot: number, text: string): void;
  /**
   * By number, 1 where every word of the query occurs somewhere in the text, also within a longer
   * word; null for a query without words. Spelling is forgiven, see `foldForSearch`.
   */
  find(query: string): Uint8Array | null;
}

/** A bit of a number is kept for each word of a query; a pasted page would be no search. */
const MOST_WORDS = 30;

/** Folding many words at once is much faster than folding each. */
const FOLDED_AT_ONCE = 2000;

/**
 * Makes an index: every text as the numbers of its words, one behind the other. A search looks at
 * all different words first and then runs once through the numbers, so it takes about the same time
 * whatever is searched, a letter or a sentence. Lists of texts by word would be slower to make and
 * slower to read where a word is frequent, and could not find a part of a word.
 */
export function createWordIndex(): WordIndex {
  const numbers = new Map<string, number>();
  /** By number of a word. */
  const folded: string[] = [];
  let unfolded: string[] = [];
  const words = createNumberList();
  /** Where the words of each text begin and end; both the same where it has been replaced. */
  const begins: number[] = [];
  const ends: number[] = [];

  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(word, number);
    unfolded.push(word);
    if (unfolded.length >= FOLDED_AT_ONCE) fold();
    return number;
  };
  const fold = () => {
    if (unfolded.length > 0) folded.push(...foldForSearch(unfolded.join('\n')).split('\n'));
    unfolded = [];
  };

  return {
    put(slot, text) {
      begins[slot] = words.length();
      for (const word of text.split(/\s+/)) words.push(numberOf(word));
      ends[slot] = words.length();
    },

    find(query) {
      fold();
      const wanted = [...new Set(foldForSearch(query).split(/\s+/).filter(Boolean))];
      if (wanted.length === 0) return null;
      const bits = bitsOf(folded, wanted.slice(0, MOST_WORDS));
      const all = 2 ** Math.min(MOST_WORDS, wanted.length) - 1;
      const list = words.all();
      const result = new Uint8Array(begins.length);
      for (let slot = 0; slot < begins.length; slot++) {
        const end = ends[slot] as number;
        let found = 0;
        for (let at = begins[slot] as number; at < end && found !== all; at++)
          found |= bits[list[at] as number] as number;
        if (found === all) result[slot] = 1;
      }
      return result;
    },
  };
}

/** By word, a bit for each of the wanted ones that it contains. */
function bitsOf(words: readonly string[], wanted: readonly string[]): Uint32Array {
  const bits = new Uint32Array(words.length);
  wanted.forEach((part, index) => {
    const bit = 1 << index;
    for (let at = 0; at < words.length; at++)
      if (words[at]?.includes(part)) bits[at] = (bits[at] ?? 0) | bit;
  });
  return bits;
}
