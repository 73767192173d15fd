import { CARDINALS } from './cardinal-lexicon';
import { englishNumerals, englishWords } from './english-number';
import { type ParsedNumber, parseNumber } from './parse-number';
import { joinedWord, type Source, signBefore, signStart } from './source';

/** How much: a number, a range of two or a share of a million, ready for a unit. */
export interface Amount {
  readonly last: number;
  /** Where a minus sign stands before the first token. */
  readonly start?: number;
  readonly value: number;
  /** In figures, best first. */
  readonly numerals: readonly string[];
  readonly words: readonly string[];
  /** False for a range. */
  readonly single: boolean;
  readonly written: 'figures' | 'words';
  readonly lone: boolean;
  /** What a fraction after the unit is a fraction of: «مليون دولار ونصف». */
  readonly scale: number;
}

/**
 * The amount at an index.
 *
 * @example readAmount(source, at)?.numerals // for «10-15 مليون»: ['10–15 million', …]
 */
export function readAmount(source: Source, at: number): Amount | undefined {
  const word = source.words[at];
  if (word === undefined) return undefined;
  // «الـ 32»: the article is a token of its own.
  if (word.form !== '' && word.stem === '' && word.digits === '') {
    const next = joinedWord(source, at + 1);
    return next?.digits && next.form === next.digits ? readAmount(source, at + 1) : undefined;
  }
  const share = readShare(source, at);
  if (share !== undefined) return share;
  const number = parseNumber(source, at);
  if (number === undefined) return undefined;
  return readRange(source, number) ?? single(source, at, number);
}

function single(source: Source, at: number, number: ParsedNumber): Amount {
  const start = minusBefore(source, at);
  const numerals = englishNumerals(number.value, number.decimals);
  const words = englishWords(number.value);
  return {
    ...number,
    ...(start >= 0 && { start }),
    numerals: start >= 0 ? numerals.map((text) => `-${text}`) : numerals,
    words: start >= 0 || words === undefined ? [] : [words, ...withArticle(words)],
    single: true,
  };
}

/** one million → a million */
function withArticle(words: string): string[] {
  return /^one (hundred|thousand|million|billion|trillion)$/.test(words)
    ? [words.replace('one', 'a')]
    : [];
}

/** A minus sign right before figures, after a space: a hyphen between words is none. */
function minusBefore(source: Source, at: number): number {
  const word = source.words[at];
  if (word === undefined || word.form !== word.digits) return -1;
  return signStart(source, at, /(?<=[\s(]|^)[-−]$/);
}

/** «10-15», «10 – 15 مليون»: figures on both sides, and no third number. */
function readRange(source: Source, from: ParsedNumber): Amount | undefined {
  const at = from.last + 1;
  const next = source.words[at];
  if (next === undefined || from.written !== 'figures') return undefined;
  // The score of a match: «2 - صفر».
  if (next.form === 'صفر' && /^ ?[-–] ?$/.test(signBefore(source, at)))
    return range(at, 0, [`${from.value}–0`, `${from.value}-0`]);
  if (next.digits === '' || next.form !== next.digits) return undefined;
  const sign = signBefore(source, at);
  if (sign === '/') return slashed(at, from.value, next.digits);
  if (!/^ ?[-‐‑–—−] ?$/.test(sign)) return undefined;
  const to = parseNumber(source, at);
  if (to === undefined) return undefined;
  const ends = englishNumerals(to.value, to.decimals);
  const begin = englishNumerals(from.value, from.decimals)[0] ?? '';
  const numerals = [`${begin}–${ends[0]}`, `${begin}-${ends[0]}`, `${begin} to ${ends[0]}`];
  return range(to.last, to.value, numerals);
}

/** «3/4», «24/7» */
function slashed(last: number, from: number, to: string): Amount | undefined {
  return from < 100 && /^\d{1,2}$/.test(to) ? range(last, from, [`${from}/${to}`]) : undefined;
}

function range(last: number, value: number, numerals: readonly string[]): Amount {
  return {
    last,
    value,
    numerals,
    words: [],
    single: false,
    written: 'figures',
    lone: false,
    scale: 1,
  };
}

const SHARES: ReadonlyMap<string, readonly [value: number, words: string]> = new Map([
  ['نصف', [0.5, 'half a']],
  ['ربع', [0.25, 'a quarter of a']],
]);

/** «نصف مليون», «ربع مليار» */
function readShare(source: Source, at: number): Amount | undefined {
  const word = source.words[at];
  const share = SHARES.get(word?.stem ?? '');
  const next = joinedWord(source, at + 1);
  const scale = CARDINALS.get(next?.stem ?? '');
  if (share === undefined || word?.prefix.article || scale?.role !== 'scale') return undefined;
  if (scale.value < 1e6 || (next?.prefix.length ?? 0) > 0) return undefined;
  const value = share[0] * scale.value;
  const words = `${share[1]} ${englishWords(scale.value)?.replace('one ', '')}`;
  const [short = '', ...numerals] = englishNumerals(value);
  return {
    last: at + 1,
    value,
    numerals: [short, ...numerals],
    words: [words],
    single: true,
    written: 'words',
    lone: false,
    scale: 1,
  };
}
