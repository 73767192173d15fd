import type { TextQuoteSelector } from '../notes/note';
import type { Agreement } from './context-agreement';

/** How much of the context has to agree, in letters: on one side alone, or on both together. */
interface Need {
  readonly side: number;
  readonly both: number;
}

/** Quotes from so many letters on need less: the first row that fits counts. */
const SAME_WORDS: readonly (Need & { readonly from: number })[] = [
  { from: 64, side: 14, both: 18 },
  { from: 16, side: 20, both: 26 },
  // A name stands in many places, often beside the same title.
  { from: 0, side: 24, both: 36 },
];

/** Of the words that were noted this share of letters may be others. */
export const MOST_EDITED = 1 / 3;
const FEW_EDITED = 1 / 8;
/** Fewer letters of context prove nothing; of a short context this share has to agree. */
const LEAST_CONTEXT = 20;
const MOST_OF = 0.8;

/**
 * Whether a place where the noted words stand unchanged is theirs, judged by the words around it.
 * Where the page or the paragraph ends the context is short and has to agree the better.
 */
export function isCertain({ before, after }: Agreement, quote: TextQuoteSelector): boolean {
  const row = SAME_WORDS.find(({ from }) => quote.exact.length >= from);
  if (row === undefined || lettersAround(quote) < LEAST_CONTEXT) return false;
  return agrees({ before, after }, quote, row);
}

/** Whether a place where words like the noted ones stand is theirs, `errors` letters being others. */
export function isCertainlyEdited(
  { before, after }: Agreement,
  quote: TextQuoteSelector,
  errors: number,
): boolean {
  const share = errors / quote.exact.length;
  if (share > MOST_EDITED || lettersAround(quote) < LEAST_CONTEXT) return false;
  const isClose = share <= FEW_EDITED && quote.exact.length >= 48;
  return agrees({ before, after }, quote, isClose ? { side: 22, both: 28 } : { side: 99, both: 34 });
}

function agrees({ before, after }: Agreement, quote: TextQuoteSelector, { side, both }: Need) {
  return (
    before + after >= Math.min(both, MOST_OF * lettersAround(quote)) ||
    Math.max(before, after) >= side
  );
}

function lettersAround({ prefix, suffix }: TextQuoteSelector): number {
  return prefix.trim().length + suffix.trim().length;
}
