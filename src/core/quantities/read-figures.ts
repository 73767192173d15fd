import { CARDINALS } from './cardinal-lexicon';
import { isJoined, joinedWord, type Source, signBefore } from './source';

/** A number written in figures. */
export interface Figures {
  readonly last: number;
  readonly value: number;
  /** How many decimals are written: 5.0 has one. */
  readonly decimals: number;
}

/** More digits than this are codes, not numbers. */
const MOST_DIGITS = 15;
const MOST_GROUPS = 5;

/**
 * The number in figures at an index. Separators that the tokens do not contain are read from the
 * text: 1٬600٬000, 12 000 with a narrow space, 1،6.
 *
 * @example readFigures(source, at) // for «1,600.5»: { value: 1600.5, decimals: 1, … }
 */
export function readFigures(source: Source, at: number): Figures | undefined {
  const word = source.words[at];
  if (word === undefined || word.digits === '') return undefined;
  const grouped = word.suffix === '' ? readGroups(source, at, word.digits) : undefined;
  if (grouped !== undefined) return grouped;
  const read = interpret(word.digits, isBeforeScale(source, at));
  return read && { last: at, ...read };
}

function readGroups(source: Source, at: number, first: string): Figures | undefined {
  if (!/^[1-9]\d{0,2}$|^0$/.test(first)) return undefined;
  let digits = first;
  let last = at;
  while (last - at < MOST_GROUPS && isGroup(source, last + 1)) {
    last++;
    digits += source.words[last]?.digits;
  }
  const [whole = '', decimals] = digits.split(/[.٫]/);
  // A plain space also stands between two numbers: only whole thousands are taken for one.
  const bySpaces = last > at && signBefore(source, last) === ' ';
  if (last > at && first !== '0' && (!bySpaces || whole.endsWith('000')))
    return {
      last,
      value: Number(decimals === undefined ? whole : `${whole}.${decimals}`),
      decimals: decimals?.length ?? 0,
    };
  return readArabicComma(source, at, first);
}

/** Three figures after a sign of thousands; the last group may have decimals. */
function isGroup(source: Source, at: number): boolean {
  const next = source.words[at];
  if (next === undefined || next.form !== next.digits || !/^\d{3}([.٫]\d+)?$/.test(next.digits))
    return false;
  return /^[٬،\u00A0\u2009\u202F' ]$/.test(signBefore(source, at));
}

/** The comma of Arabic text between two figures is a decimal sign: 1،6. */
function readArabicComma(source: Source, at: number, first: string): Figures | undefined {
  const next = source.words[at + 1];
  if (next === undefined || !/^\d{1,2}$/.test(next.form)) return undefined;
  if (signBefore(source, at + 1) !== '،' || signBefore(source, at + 2) === '،') return undefined;
  return { last: at + 1, value: Number(`${first}.${next.form}`), decimals: next.form.length };
}

function isBeforeScale(source: Source, at: number): boolean {
  const next = joinedWord(source, at + 1);
  return isJoined(source, at + 1) && (CARDINALS.get(next?.stem ?? '')?.value ?? 0) >= 1e6;
}

function interpret(digits: string, beforeScale: boolean): Omit<Figures, 'last'> | undefined {
  if (digits.replace(/\D/g, '').length > MOST_DIGITS) return undefined;
  if (/^(0|[1-9]\d*)$/.test(digits)) return { value: Number(digits), decimals: 0 };
  if (/^[1-9]\d{0,2}(,\d{3})+$/.test(digits) || /^[1-9]\d{0,2}(\.\d{3}){2,}$/.test(digits))
    return { value: Number(digits.replace(/\D/g, '')), decimals: 0 };
  // 20.000 pupils, 53.300 inhabitants: a full stop of thousands where the hundreds are round.
  if (!beforeScale && /^[1-9]\d{0,2}\.\d00$/.test(digits))
    return { value: Number(digits.replace('.', '')), decimals: 0 };
  const mixed = /^([1-9]\d{0,2}(?:,\d{3})+|0|[1-9]\d*)[.٫](\d+)$/.exec(digits);
  const decimal = mixed ?? /^(0|[1-9]\d*),(\d+)$/.exec(digits);
  if (decimal === null) return undefined;
  const [, whole = '', fraction = ''] = decimal;
  return { value: Number(`${whole.replaceAll(',', '')}.${fraction}`), decimals: fraction.length };
}
