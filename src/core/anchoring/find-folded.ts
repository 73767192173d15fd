import type { TextQuoteSelector } from '../notes/note';
import { contextAgreement } from './context-agreement';
import { isCertain } from './is-certain';

/** A place in a folded text. */
export interface FoldedPlace {
  readonly start: number;
  readonly end: number;
}

/** By so many letters of context the best of several places has to lead. */
const LEAD = 10;

/**
 * The place of a folded quote in a folded text where its words stand unchanged, in steps; null
 * where there is none, or several that could be it.
 */
export function* findFolded(
  text: string,
  quote: TextQuoteSelector,
): Generator<void, FoldedPlace | null> {
  let best: { readonly at: number; readonly score: number; readonly certain: boolean } | null =
    null;
  let second = Number.NEGATIVE_INFINITY;
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    const around = contextAgreement(text, at, at + quote.exact.length, quote);
    const score = around.before + around.after;
    if (best === null || score > best.score) {
      second = best?.score ?? second;
      best = { at, score, certain: isCertain(around, quote) };
    } else second = Math.max(second, score);
    yield;
  }
  if (best === null || !best.certain || best.score - second < LEAD) return null;
  return { start: best.at, end: best.at + quote.exact.length };
}
