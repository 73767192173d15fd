import { isCounting } from './lone-numbers';
import type { Found } from './quantity';
import { readAmount } from './read-amount';
import { joinedWord, type Source } from './source';

/** Numbers up to here are words in running English text. */
const LAST_IN_WORDS = 9;

/**
 * A number with no unit.
 *
 * @example readNumber(source, at)?.renderings // for «ثلاثة جنود»: ['three', '3']
 */
export function readNumber(source: Source, at: number): Found | undefined {
  const amount = readAmount(source, at);
  if (amount === undefined) return undefined;
  const { last, value, numerals, words, lone, written, start } = amount;
  // A million is always one; ثلاثة, مئة and ألف are other words too.
  if (lone && value < 1e6 && !isCounting(source, at, last, value)) return undefined;
  // «رقم 6321» is a name: no comma.
  const plain = isNumbered(source, at) && written === 'figures' ? [String(value)] : [];
  const inWords = written === 'words' && value <= LAST_IN_WORDS && Number.isInteger(value);
  const renderings =
    inWords || isShare(words) ? [...words, ...numerals] : [...plain, ...numerals, ...words];
  return { last, kind: 'number', renderings, ...(start !== undefined && { start }) };
}

function isNumbered(source: Source, at: number): boolean {
  return /^[بول]?(ال)?(رقم|قرار|ماده|رحله|قانون)$/.test(
    (joinedWord(source, at) && source.words[at - 1]?.form) || '',
  );
}

/** half a million */
function isShare(words: readonly string[]): boolean {
  return /^(half|a quarter)/.test(words[0] ?? '');
}
