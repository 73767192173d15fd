import type { TextQuoteSelector } from '../notes/note';
import type { Agreement } from './context-agreement';

/** How much of the context has to agree, in letters. */
interface Need {
  /** Quotes from so many letters on. */
  readonly from: number;
  /** On one side alone … */
  readonly side: number;
  /** … or on both together, … */
  readonly both: number;
  /** … and never less than this on either. */
  readonly least: number;
}

/**
 * What words that have not changed need; the first row that fits counts. Where a sentence is taken
 * out the next takes its place, and what stands before agrees by itself: only long quotes need
 * nothing on the other side.
 */
const SAME_WORDS: readonly Need[] = [
  { from: 56, side: 20, both: 26, least: 0 },
  // A name or a formula stands in many places, often beside the same words.
  { from: 0, side: 24, both: 36, least: 8 },
];

/** Of the words that were noted this share of letters may be others. */
export const MOST_EDITED = 1 / 3;
/** Fewer letters of context prove nothing. */
const LEAST_CONTEXT = 20;
/** Of a context that is shorter than what is needed this share has to agree. */
const MOST_OF = 0.8;
/** Around words that have changed nothing else may have. */
const UNCHANGED = 0.9;

/** Whether a place where the noted words stand unchanged is theirs, judged by the words around it. */
export function isCertain({ before, after }: Agreement, quote: TextQuoteSelector): boolean {
  const { prefix, suffix } = lettersAround(quote);
  const need = SAME_WORDS.find(({ from }) => quote.exact.length >= from);
  if (need === undefined || prefix + suffix < LEAST_CONTEXT) return false;
  const { side, both, least } = need;
  return (
    before >= Math.min(least, MOST_OF * prefix) &&
    after >= Math.min(least, MOST_OF * suffix) &&
    (Math.max(before, after) >= side ||
      before + after >= Math.min(both, MOST_OF * (prefix + suffix)))
  );
}

/**
 * Whether a place where words like the noted ones stand is theirs, `errors` letters being others.
 * Sentences of one pattern differ in a name or a number as an edited one does from itself: only
 * what stands around tells them apart.
 */
export function isCertainlyEdited(
  { before, after }: Agreement,
  quote: TextQuoteSelector,
  errors: number,
): boolean {
  const { prefix, suffix } = lettersAround(quote);
  return (
    errors <= MOST_EDITED * quote.exact.length &&
    prefix + suffix >= LEAST_CONTEXT &&
    before >= UNCHANGED * prefix &&
    after >= UNCHANGED * suffix
  );
}

function lettersAround({ prefix, suffix }: TextQuoteSelector) {
  return { prefix: prefix.trim().length, suffix: suffix.trim().length };
}
