import { englishOrdinal, englishOrdinalWords } from './english-number';
import { eraAfter } from './era-after';
import { parseOrdinal } from './parse-ordinal';
import type { Found } from './quantity';
import { joinedWord, type Source } from './source';

const LATEST = 30;

/** A century in a text. */
export interface ParsedCentury {
  readonly last: number;
  readonly number: number;
}

/**
 * A century, or two of them.
 *
 * @example readCentury(source, at)?.renderings[0] // for «القرن الحادي والعشرين»: 'the 21st century'
 */
export function readCentury(source: Source, at: number): Found | undefined {
  const word = source.words[at];
  if (!word?.prefix.article) return undefined;
  if (word.stem === 'قرنين') return readTwo(source, at);
  if (word.stem !== 'قرن') return undefined;
  const next = joinedWord(source, at + 1)?.form;
  if (next === 'الماضي' || next === 'الفاءت')
    return { last: at + 1, kind: 'date', renderings: ['the last century', 'last century'] };
  const century = parseCentury(source, at);
  if (century === undefined) return undefined;
  const { last, end, suffix } = era(source, century.last);
  const figures = englishOrdinal(century.number);
  const words = englishOrdinalWords(century.number);
  const renderings = [figures, words].flatMap((text) => [
    `the ${text} century${suffix}`,
    `${text} century${suffix}`,
  ]);
  return { last, kind: 'date', renderings, ...(end !== undefined && { end }) };
}

/** The century that «القرن» at an index is numbered with. */
export function parseCentury(source: Source, at: number): ParsedCentury | undefined {
  const next = joinedWord(source, at + 1);
  if (next === undefined) return undefined;
  if (/^[1-9]\d?$/.test(next.digits) && Number(next.digits) <= LATEST)
    return { last: at + 1, number: Number(next.digits) };
  const ordinal = parseOrdinal(source, at + 1);
  if (ordinal === undefined || ordinal.value > LATEST) return undefined;
  return { last: ordinal.last, number: ordinal.value };
}

/** «القرنين السابع عشر والثامن عشر» */
function readTwo(source: Source, at: number): Found | undefined {
  const first = parseCentury(source, at);
  if (first === undefined || !joinedWord(source, first.last + 1)?.prefix.and) return undefined;
  const second = parseCentury(source, first.last);
  if (second === undefined) return undefined;
  const { last, end, suffix } = era(source, second.last);
  const [a, b] = [englishOrdinal(first.number), englishOrdinal(second.number)];
  const renderings = [`the ${a} and ${b} centuries${suffix}`, `${a} and ${b} centuries${suffix}`];
  return { last, kind: 'date', renderings, ...(end !== undefined && { end }) };
}

/** AD goes without saying for a century. */
function era(source: Source, last: number) {
  const after = eraAfter(source, last);
  const suffix = after === undefined || after.era === 'AD' ? '' : ` ${after.era}`;
  return { last: after?.last ?? last, end: after?.end, suffix };
}
