import type { NamePair } from './letter-lattice';
import { nameKey } from './name-key';

/** A name in Arabic and English, words with words. */
export interface WrittenName {
  readonly arabic: string;
  readonly english: string;
  readonly weight: number;
}

/** The same pair of words in many names is no stronger evidence than this. */
const HEAVIEST = 6;

/** Arabic that begins with أ or إ is often written with a bare alef. */
const BARE_ALEF_SHARE = 0.3;

/**
 * Cuts names into pairs of words that the speller learns from; names whose words are not as many
 * in both scripts, or not in letters only, are left out.
 *
 * @example collectNamePairs([{ arabic: 'توني بلير', english: 'Tony Blair', weight: 1 }])
 * // [{ arabic: 'توني', latin: 'tony', weight: 1 }, { arabic: 'بلير', latin: 'blair', weight: 1 }]
 */
export function collectNamePairs(names: Iterable<WrittenName>): NamePair[] {
  const weights = new Map<string, number>();
  const add = (arabic: string, latin: string, weight: number) => {
    const key = `${arabic}\t${latin}`;
    weights.set(key, Math.min(HEAVIEST, (weights.get(key) ?? 0) + weight));
  };
  for (const { arabic, english, weight } of names) {
    const letters = nameKey(arabic).split(/[ -]+/);
    const latin = latinWords(english);
    if (letters.length !== latin.length) continue;
    letters.forEach((word, at) => {
      const spelling = latin[at] as string;
      add(word, spelling, weight);
      if (/^[أإ]/.test(word)) add(`ا${word.slice(1)}`, spelling, weight * BARE_ALEF_SHARE);
    });
  }
  return [...weights].map(([key, weight]) => {
    const [arabic = '', latin = ''] = key.split('\t');
    return { arabic, latin, weight };
  });
}

/**
 * The words of a Latin name in the speller's letters a–z.
 *
 * @example latinWords("Côte d'Ivoire") // ['cote', 'divoire']
 */
export function latinWords(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`ʿʾ‘.]/g, '')
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}
