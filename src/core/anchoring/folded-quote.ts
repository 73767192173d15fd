import type { TextQuoteSelector } from '../notes/note';
import { foldQuote } from './fold-page';

/** A quote to look for in a folded page. */
export interface FoldedQuote extends TextQuoteSelector {
  /** Whether the passage begins in the middle of a sentence. */
  readonly joinedBefore: boolean;
  /** Whether it ends in the middle of one. */
  readonly joinedAfter: boolean;
}

/** What may stand between the words of one sentence. */
const JOINED_BEFORE = /[\p{L}\p{M}\p{N}،,(] *$/u;
const JOINED_AFTER = /^ *[\p{L}\p{M}\p{N}،,)]/u;

/** Folds a quote as the page is folded. */
export function foldedQuote({ prefix, exact, suffix }: TextQuoteSelector): FoldedQuote {
  return {
    prefix: foldQuote(prefix),
    exact: foldQuote(exact).trim(),
    suffix: foldQuote(suffix),
    joinedBefore: JOINED_BEFORE.test(prefix),
    joinedAfter: JOINED_AFTER.test(suffix),
  };
}
