import type { PackedWords } from '../binary/word-table';

/**
 * Letters between which newspapers waver in foreign names, by what they are taken for: Pittsburgh
 * is بيتسبرغ, بيتسبرج and بيتسبرق, Thessaly is ثيساليا and تساليا.
 */
const CLASSES: readonly (readonly [letters: string, to: string])[] = [
  ['جغقك', 'ك'],
  ['سصزث', 'س'],
  ['تط', 'ت'],
  ['دضذظ', 'د'],
  ['حه', 'ه'],
  // Vowels are written or not, and ه at the end is one: آلاسكا, ألسكه.
  ['اويءع', ''],
];

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  CLASSES.flatMap(([letters, to]) => [...letters].map((letter) => [letter, to] as const)),
);

/** Fewer consonants do not tell names apart. */
const FEWEST_CONSONANTS = 3;

/**
 * What a folded name keeps in every spelling: its consonants, as far as they are sure. Empty where
 * these are too few to tell it from others.
 *
 * @example skeleton('بيتسبرغ') === skeleton('بتسبورج') // true
 */
export function skeleton(folded: string): string {
  const consonants = [...folded.replace(/ه$/, '')].map((letter) => CLASS_OF.get(letter) ?? letter);
  const bare = consonants.join('').replace(/(.)\1+/gu, '$1');
  return bare.length < FEWEST_CONSONANTS ? '' : bare;
}

/** What two spellings of one letter, and a vowel written by one side only, add to the difference. */
const OTHER_LETTER = 0.3;
const OTHER_VOWEL = 0.4;
const VOWELS = new Set('اويءعه');

/**
 * How differently two words of one skeleton are spelled; 0 where they are the same.
 *
 * @example spellingDifference('بيتسبرغ', 'بيتسبرج') // 0.3
 */
export function spellingDifference(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at * OTHER_VOWEL);
  for (let i = 1; i <= one.length; i++) {
    const letter = one.charAt(i - 1);
    const next = [i * OTHER_VOWEL];
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] as number) + letterDifference(letter, other.charAt(j - 1));
      const dropped = (row[j] as number) + costOfOne(letter, one.charAt(i - 2));
      const added = (next[j - 1] as number) + costOfOne(other.charAt(j - 1), other.charAt(j - 2));
      next[j] = Math.min(replaced, dropped, added);
    }
    row = next;
  }
  return row[other.length] as number;
}

function letterDifference(one: string, other: string): number {
  if (one === other) return 0;
  if (VOWELS.has(one) && VOWELS.has(other)) return OTHER_VOWEL;
  const same = CLASS_OF.get(one);
  return same !== undefined && same === CLASS_OF.get(other) ? OTHER_LETTER : 1;
}

/** A consonant that one side alone writes is a doubled one. */
function costOfOne(letter: string, before: string): number {
  return VOWELS.has(letter) || letter === before ? OTHER_VOWEL : 1;
}

/** The ids of the words that have a skeleton, in the order of their skeletons. */
export function orderBySkeleton(words: readonly string[]): Uint32Array {
  const keyed = words.flatMap((word, id) => {
    const key = skeleton(word);
    return key === '' ? [] : [{ key, id }];
  });
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id - b.id));
  return Uint32Array.from(keyed, ({ id }) => id);
}

/** A word of the glossary that is another spelling, and how different it is. */
export interface SimilarWord {
  readonly word: number;
  readonly difference: number;
}

/**
 * Finds the words of one skeleton with a given one, the word itself among them.
 *
 * @param order made by `orderBySkeleton` of the same words
 */
export function similarWordFinder(
  { ends, bytes }: Pick<PackedWords, 'ends' | 'bytes'>,
  order: Uint32Array,
): (folded: string) => SimilarWord[] {
  const wordAt = (id: number) =>
    String.fromCharCode(
      ...Array.from(bytes.subarray(ends[id], ends[id + 1]), (byte) =>
        byte < 0x80 ? byte : byte - 0x80 + 0x600,
      ),
    );
  return (folded) => {
    const key = skeleton(folded);
    if (key === '') return [];
    let low = 0;
    for (let high = order.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (skeleton(wordAt(order[middle] as number)) < key) low = middle + 1;
      else high = middle;
    }
    const found: SimilarWord[] = [];
    for (; low < order.length; low++) {
      const word = order[low] as number;
      const spelling = wordAt(word);
      if (skeleton(spelling) !== key) break;
      found.push({ word, difference: spellingDifference(folded, spelling) });
    }
    return found;
  };
}
