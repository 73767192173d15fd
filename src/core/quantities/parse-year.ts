import { parseNumber } from './parse-number';
import { hasForms, isJoined, joinedWord, type Source, signBefore, signEnd } from './source';

/** A year with its era. */
export interface ParsedYear {
  readonly last: number;
  readonly year: number;
  readonly era: 'AD' | 'BC' | 'AH';
  /** The era is written. */
  readonly marked: boolean;
  readonly end?: number;
}

const BC: readonly (readonly string[])[] = [
  ['قبل', 'الميلاد'],
  ['ق', 'م'],
];
const AD: readonly (readonly string[])[] = [
  ['م'],
  ['ميلادي'],
  ['ميلاديه'],
  ['للميلاد'],
  ['الميلادي'],
  ['بعد', 'الميلاد'],
];
const AH: readonly (readonly string[])[] = [['ه'], ['هجري'], ['هجريه'], ['للهجره'], ['الهجري']];

/** Hijri years of the press; others that are so small need their sign. */
const HIJRI = [1300, 1500] as const;

/**
 * The year in figures, or in words from 1000 on, at an index.
 *
 * @example parseYear(source, at) // for «500 ق.م»: { year: 500, era: 'BC', … }
 */
export function parseYear(source: Source, at: number): ParsedYear | undefined {
  const word = source.words[at];
  if (word === undefined) return undefined;
  if (word.digits === '') return yearInWords(source, at);
  if (!/^[1-9]\d{0,3}$/.test(word.digits)) return undefined;
  const year = Number(word.digits);
  if (word.suffix !== '' && word.suffix !== 'م' && word.suffix !== 'ه') return undefined;
  if (word.suffix !== '')
    return { last: at, year, era: word.suffix === 'ه' ? 'AH' : 'AD', marked: true };
  return withEra(source, at, year);
}

function withEra(source: Source, at: number, year: number): ParsedYear {
  const era = eraAfter(source, at);
  return era === undefined
    ? { last: at, year, era: 'AD', marked: false }
    : { year, marked: true, ...era };
}

/** The era written after a year or a century. */
export function eraAfter(
  source: Source,
  last: number,
): Pick<ParsedYear, 'last' | 'era' | 'end'> | undefined {
  for (const [era, phrases] of [
    ['BC', BC],
    ['AD', AD],
    ['AH', AH],
  ] as const)
    for (const forms of phrases) {
      const found = last + forms.length;
      if (hasForms(source, last + 1, forms)) return { last: found, era };
    }
  return abbreviatedBc(source, last);
}

/** «ق.م», a token each */
function abbreviatedBc(source: Source, last: number) {
  if (!isJoined(source, last + 1) || source.words[last + 1]?.form !== 'ق') return undefined;
  if (source.words[last + 2]?.form !== 'م' || !/^\. ?$/.test(signBefore(source, last + 2)))
    return undefined;
  const end = signEnd(source, last + 2, /^\.(?=\s|$)/);
  return {
    last: last + 2,
    era: 'BC',
    ...(end >= 0 && end < source.text.length && { end }),
  } as const;
}

function yearInWords(source: Source, at: number): ParsedYear | undefined {
  const number = parseNumber(source, at);
  if (number === undefined || number.written === 'figures') return undefined;
  if (number.value < 1000 || number.value > 2100 || !Number.isInteger(number.value))
    return undefined;
  return withEra(source, number.last, number.value);
}

/** True for a year of the Hijri calendar that the press of today writes about. */
export function isHijriYear(year: number): boolean {
  return year >= HIJRI[0] && year <= HIJRI[1];
}

/**
 * A year after a date: «7 أكتوبر 2023», «من عام 2023», «، 2023».
 *
 * @example yearAfter(source, last)?.year // for «أكتوبر من العام 2023»: 2023
 */
export function yearAfter(source: Source, last: number): ParsedYear | undefined {
  const comma = /^ ?[،,/] ?$/.test(signBefore(source, last + 1));
  if (comma) {
    const year = parseYear(source, last + 1);
    return year !== undefined && isFullYear(source, last + 1) ? year : undefined;
  }
  let at = last + 1;
  if (/^(من|في|ل)$/.test(joinedWord(source, at)?.form ?? '')) at++;
  if (/^[ل]?(ال)?(عام|سنه)$|^للعام$/.test(joinedWord(source, at)?.form ?? '')) at++;
  const word = joinedWord(source, at);
  if (word === undefined || word.prefix.length > 0) return undefined;
  if (word.digits === '' && at === last + 1) return undefined;
  const year = parseYear(source, at);
  if (year === undefined) return undefined;
  return word.digits === '' || year.marked || isFullYear(source, at) ? year : undefined;
}

function isFullYear(source: Source, at: number): boolean {
  const word = source.words[at];
  return word !== undefined && word.prefix.length === 0 && /^(1\d|20|21)\d\d$/.test(word.digits);
}
