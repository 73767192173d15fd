import { mixBits } from '../binary/word-table';
import type { FoundStem, Lexicon } from '../lexicon/open-lexicon';
import { AGREES, PREFIX_TABLE, SUFFIX_TABLE } from './inflection/affix-tables';
import type { Prefix } from './inflection/prefixes';
import type { Suffix } from './inflection/suffixes';
import { LONGEST_WORD, letterBuffer, misspelling } from './letter-buffer';

/** One way to read a word: clitics, a stem of a lemma, an ending. */
export interface Analysis {
  /** Id of the lemma: see `Lexicon.lemma`. */
  readonly lemma: number;
  readonly prefix: Prefix;
  readonly stem: FoundStem;
  readonly suffix: Suffix;
  /** How unlikely the reading is, a natural logarithm; the best is lowest. */
  readonly cost: number;
}

/** Reads words of Modern Standard Arabic. */
export interface Analyser {
  /**
   * Every reading of a word, the likeliest first; [] where the lexicon does not know it.
   *
   * @param written as it stands in the text; diacritics are ignored
   */
  analyse(written: string): readonly Analysis[];
}

/** What one band of frequency is worth. */
const BAND_WORTH = 1.2;

/** A passive is rarer than the active that it could be. */
const PASSIVE_COST = 2;

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const LAM = 'ل'.charCodeAt(0) - 0x580;

/** An analyser over a lexicon. */
export function createAnalyser(lexicon: Lexicon): Analyser {
  const word = letterBuffer();
  const { written, folded } = word;
  const suffixNodes = new Int16Array(LONGEST_WORD + 1);
  const suffixCount = SUFFIX_TABLE.rows.length;
  let found: Analysis[] = [];

  /** Notes where a suffix may begin: `suffixNodes[end]` is its node, -1 where there is none. */
  const findSuffixes = (length: number): number => {
    let node = 0;
    let shortest = length;
    suffixNodes.fill(-1, 0, length + 1);
    for (let end = length; ; end--) {
      if (SUFFIX_TABLE.ends[node] === 1) {
        suffixNodes[end] = node;
        shortest = end;
      }
      if (end <= 1) return shortest;
      node = SUFFIX_TABLE.next[node * 64 + ((folded[end - 1] as number) & 63)] as number;
      if (node === 0) return shortest;
    }
  };

  /** How far the letters from `from` on are from an affix. */
  const affixCost = (letters: Uint8Array, from: number): number => {
    let cost = 0;
    for (let at = 0; at < letters.length; at++)
      cost += misspelling(written[from + at] as number, letters[at] as number, false);
    return cost;
  };

  const stemCost = (stem: FoundStem, record: number, from: number): number =>
    (9 - lexicon.band(stem.lemma)) * BAND_WORTH +
    (stem.trait === 'passive' ? PASSIVE_COST : 0) +
    lexicon.compareSpelling(record, written, from, misspelling);

  /** The readings with one suffix: `cost` is that of the stem and the suffix. */
  const addWithPrefixes = (
    prefixes: readonly number[],
    stem: FoundStem,
    s: number,
    cost: number,
    beforeLam: boolean,
  ): void => {
    for (const p of prefixes) {
      const prefix = PREFIX_TABLE.rows[p] as Prefix;
      if (AGREES[p * suffixCount + s] === 0 || (prefix.beforeLam && !beforeLam)) continue;
      found.push({
        lemma: stem.lemma,
        prefix,
        stem,
        suffix: SUFFIX_TABLE.rows[s] as Suffix,
        cost: cost + prefix.cost + affixCost(PREFIX_TABLE.letters[p] as Uint8Array, 0),
      });
    }
  };

  const addReadings = (from: number, end: number, prefixNode: number, record: number): void => {
    const cls = lexicon.stemClass(record);
    const suffixes = SUFFIX_TABLE.byClass[suffixNodes[end] as number]?.[cls] as readonly number[];
    if (suffixes.length === 0) return;
    const prefixes = PREFIX_TABLE.byClass[prefixNode]?.[cls] as readonly number[];
    if (prefixes.length === 0) return;
    const stem = lexicon.stem(record);
    const ofStem = stemCost(stem, record, from);
    for (const s of suffixes) {
      const letters = SUFFIX_TABLE.letters[s] as Uint8Array;
      const cost = ofStem + (SUFFIX_TABLE.rows[s] as Suffix).cost + affixCost(letters, end);
      if (cost < Number.POSITIVE_INFINITY)
        addWithPrefixes(prefixes, stem, s, cost, folded[from] === LAM);
    }
  };

  /** All stems that begin at `from` and end where a suffix begins. */
  const findStems = (from: number, length: number, shortest: number, prefixNode: number): void => {
    let hash = FNV_START;
    for (let at = from; at < length; at++) {
      hash = Math.imul(hash ^ (folded[at] as number), FNV_PRIME);
      const end = at + 1;
      if (end < shortest || (suffixNodes[end] as number) < 0) continue;
      const group = lexicon.findStem(folded, from, end, mixBits(hash));
      if (group < 0) continue;
      for (let at = lexicon.groupStart(group); at < lexicon.groupStart(group + 1); at++)
        addReadings(from, end, prefixNode, at);
    }
  };

  return {
    analyse(text) {
      const length = word.read(text);
      if (length < 1) return [];
      found = [];
      const shortest = findSuffixes(length);
      let node = 0;
      for (let from = 0; from < length; from++) {
        if (PREFIX_TABLE.ends[node] === 1) findStems(from, length, shortest, node);
        node = PREFIX_TABLE.next[node * 64 + ((folded[from] as number) & 63)] as number;
        if (node === 0) break;
      }
      return found.sort((a, b) => a.cost - b.cost);
    },
  };
}
