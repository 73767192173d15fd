import type { TextQuoteSelector } from './note';

const CONTEXT = 32;

/**
 * Quotes a passage with up to 32 code units around it, by which it can be found again after the
 * page has changed. Offsets are UTF-16 code units. The context never begins or ends in the middle
 * of a surrogate pair: half a character would match nothing.
 *
 * @throws RangeError where the offsets do not lie in the text
 */
export function quoteOf(text: string, start: number, end: number): TextQuoteSelector {
  if (!(start >= 0 && start <= end && end <= text.length))
    throw new RangeError(`No passage from ${start} to ${end} in ${text.length} code units`);
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  return {
    prefix: text.slice(splitsPair(text, from) ? from + 1 : from, start),
    exact: text.slice(start, end),
    suffix: text.slice(end, splitsPair(text, to) ? to - 1 : to),
  };
}

function splitsPair(text: string, at: number): boolean {
  return isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
