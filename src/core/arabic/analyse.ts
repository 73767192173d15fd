import type { FoundStem, Lexicon } from '../lexicon/open-lexicon';
import { type Prefix, PREFIXES, type Suffix, SUFFIXES } from './inflection/affixes';
import type { StemClass } from './inflection/stem';
import { normalise } from './normalise';

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

/** Longer words are no words. */
const LONGEST_WORD = 24;

/** What one band of frequency is worth. */
const BAND_WORTH = 0.75;

/** Letters of the present that each ending goes with. */
const PERSONS: Readonly<Record<string, string>> = {
  '': 'يتأن',
  ون: 'يت',
  وا: 'يت',
  و: 'يت',
  ان: 'يت',
  ا: 'يت',
  ين: 'ت',
  ي: 'ت',
  ن: 'يت',
};

const PRESENT: ReadonlySet<StemClass> = new Set([
  'present',
  'present-vowel',
  'present-consonant',
  'present-full',
  'present-short',
]);
const NOMINAL: ReadonlySet<StemClass> = new Set([
  'noun',
  'feminine',
  'sound-feminine',
  'sound-masculine',
  'invariable',
]);

const prefixesByText = byText(PREFIXES);
const suffixesByText = byText(SUFFIXES);
const LONGEST_PREFIX = Math.max(...[...prefixesByText.keys()].map((key) => key.length));
const LONGEST_SUFFIX = Math.max(...[...suffixesByText.keys()].map((key) => key.length));

/** An analyser over a lexicon. */
export function createAnalyser(lexicon: Lexicon): Analyser {
  return {
    analyse(written) {
      const surface = written.replace(/[\u0640\u064B-\u0652\u0670]/g, '');
      const folded = normalise(surface).text;
      if (folded.length > LONGEST_WORD) return [];
      const found: Analysis[] = [];
      for (let from = 0; from <= Math.min(LONGEST_PREFIX, folded.length - 1); from++) {
        const prefixes = prefixesByText.get(folded.slice(0, from));
        if (prefixes === undefined) continue;
        for (let end = folded.length; end >= Math.max(from + 1, folded.length - LONGEST_SUFFIX); end--) {
          const suffixes = suffixesByText.get(folded.slice(end));
          if (suffixes === undefined) continue;
          for (const stem of lexicon.stems(folded.slice(from, end)))
            addReadings(found, lexicon, surface, prefixes, stem, suffixes);
        }
      }
      return found.sort((a, b) => a.cost - b.cost);
    },
  };
}

function addReadings(
  found: Analysis[],
  lexicon: Lexicon,
  surface: string,
  prefixes: readonly Prefix[],
  stem: FoundStem,
  suffixes: readonly Suffix[],
): void {
  for (const suffix of suffixes) {
    if (!suffix.classes.includes(stem.class)) continue;
    for (const prefix of prefixes) {
      if (!fits(prefix, stem, suffix)) continue;
      const spelling = prefix.written + bare(lexicon.text(stem.text)) + suffix.written;
      const cost =
        (9 - lexicon.band(stem.lemma)) * BAND_WORTH +
        prefix.cost +
        suffix.cost +
        (stem.trait === 'passive' ? 2 : 0) +
        spellingCost(surface, spelling);
      found.push({ lemma: stem.lemma, prefix, stem, suffix, cost });
    }
  }
}

function fits(prefix: Prefix, stem: FoundStem, suffix: Suffix): boolean {
  if (PRESENT.has(stem.class))
    return prefix.person !== '' && (PERSONS[suffix.ending] ?? '').includes(prefix.person);
  if (prefix.person !== '') return false;
  if (NOMINAL.has(stem.class))
    return prefix.kind !== 'definite' || (suffix.enclitic === '' && takesArticle(suffix));
  if (stem.class === 'preposition' || stem.class === 'particle') return prefix.kind !== 'definite';
  return prefix.kind === 'bare';
}

/** A noun with the article has no tanwin and no construct ending. */
function takesArticle({ feature, ending }: Suffix): boolean {
  return feature !== 'accusative' && !feature.endsWith('construct') && ending !== 'ت';
}

function bare(word: string): string {
  return word.replace(/[\u064B-\u0652\u0670]/g, '');
}

/** How far the word is from the spelling of a reading: hamza, ى and ة are often written otherwise. */
function spellingCost(surface: string, spelling: string): number {
  if (surface === spelling) return 0;
  if (surface.length !== spelling.length) return 0.5;
  let cost = 0;
  for (let at = 0; at < surface.length; at++) {
    const written = surface.charAt(at);
    const expected = spelling.charAt(at);
    if (written === expected) continue;
    if (written === 'ة' || expected === 'ة') cost += written === 'ة' ? 8 : 2.5;
    else if (written === 'ا') cost += 0.3;
    else if (written === 'ى') cost += 0.4;
    else if (written === 'ي') cost += 1;
    else cost += 2.5;
  }
  return cost;
}

function byText<T extends { readonly written: string }>(rows: readonly T[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const row of rows) {
    const key = normalise(row.written).text;
    const known = map.get(key);
    if (known === undefined) map.set(key, [row]);
    else known.push(row);
  }
  return map;
}
