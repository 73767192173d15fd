import { type ParsedYear, parseYear } from './parse-year';
import { joinedWord, type Source, signBefore } from './source';

/**
 * A year after a date: «7 أكتوبر 2023», «من عام 2023», «، 2023».
 *
 * @example yearAfter(source, last)?.year // for «أكتوبر من العام 2023»: 2023
 */
export function yearAfter(source: Source, last: number): ParsedYear | undefined {
  const comma = /^ ?[،,/] ?$/.test(signBefore(source, last + 1));
  if (comma && isFullYear(source, last + 1)) return parseYear(source, last + 1);
  let at = last + 1;
  // «30 سبتمبر، من عام 1882»
  if (/^(من|في)$/.test((comma ? source.words[at] : joinedWord(source, at))?.form ?? '')) at++;
  else if (comma) return undefined;
  if (/^ل?(ال)?(عام|سنه)$|^للعام$/.test(joinedWord(source, at)?.form ?? '')) at++;
  else if (comma) return undefined;
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
