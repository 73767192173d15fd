import { type ParsedYear, parseYear } from './parse-year';
import { isJoined, type Source, signBefore } from './source';

/**
 * A year after a date: «7 أكتوبر 2023», «من عام 2023», «، 2023».
 *
 * With a bracket it follows «تشرين الأول (أكتوبر) 2023».
 *
 * @example yearAfter(source, last)?.year // for «أكتوبر من العام 2023»: 2023
 */
export function yearAfter(
  source: Source,
  last: number,
  isBracketed = false,
): ParsedYear | undefined {
  const at = yearIndex(source, last + 1, isBracketed);
  const word = source.words[at];
  if (word === undefined || word.prefix.length > 0) return undefined;
  if (word.digits === '' && at === last + 1) return undefined;
  const year = parseYear(source, at);
  if (year === undefined) return undefined;
  return word.digits === '' || year.marked || isFullYear(word.digits) ? year : undefined;
}

/** Where the year stands: at once, after a comma, after «من عام»; -1 where something else follows. */
function yearIndex(source: Source, at: number, isBracketed: boolean): number {
  const sign = signBefore(source, at);
  const byComma = (isBracketed ? /^ ?\) ?$/ : /^ ?[،,/] ?$/).test(sign);
  if (!byComma && !isJoined(source, at)) return -1;
  const first = source.words[at]?.form ?? '';
  const next = first === 'من' || first === 'في' ? at + 1 : at;
  const isNoun = /^ل?(ال)?(عام|سنه)$|^للعام$/.test(source.words[next]?.form ?? '');
  if (isNoun) return next + 1;
  // «أكتوبر، من 2000 شخص»
  return byComma && next > at ? -1 : next;
}

function isFullYear(digits: string): boolean {
  return /^(1\d|20|21)\d\d$/.test(digits);
}
