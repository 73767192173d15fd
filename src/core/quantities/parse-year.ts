import { type Era, eraAfter } from './era-after';
import { parseNumber } from './parse-number';
import type { Source } from './source';

/** A year with its era. */
export interface ParsedYear {
  readonly last: number;
  readonly year: number;
  readonly era: Era;
  /** The era is written. */
  readonly marked: boolean;
  readonly end?: number;
}

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

function yearInWords(source: Source, at: number): ParsedYear | undefined {
  const number = parseNumber(source, at);
  if (number === undefined || number.written === 'figures') return undefined;
  if (number.value < 1000 || number.value > 2100 || !Number.isInteger(number.value))
    return undefined;
  return withEra(source, number.last, number.value);
}
