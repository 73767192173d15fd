import type { TextPositionSelector, TextQuoteSelector } from '../notes/note';
import { type Agreement, contextAgreement } from './context-agreement';
import { findEdited } from './find-edited';
import { findFolded } from './find-folded';
import { type FoldedPage, foldPage, foldQuote } from './fold-page';

/** Where a passage stands now (UTF-16 code units) and what it was found by. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly how: 'position' | 'words' | 'edited';
}

/** A page's text with its folded form, which is made once for all notes and only when needed. */
export interface AnchorPage {
  readonly text: string;
  folded: FoldedPage | null;
}

/** This share of the letters around the stored position must agree. */
const SAME_PLACE = 0.75;

/**
 * Finds a passage again in a text that may have changed: where it stood, else by its words however
 * they are spelt, else by words like them, each time together with the words around it. Gives null
 * where it is gone or where there is doubt: no place is better than a wrong one. Runs in steps of
 * a few milliseconds, between which the caller may rest.
 */
export function* anchorPassage(
  page: AnchorPage,
  quote: TextQuoteSelector,
  position: TextPositionSelector,
): Generator<void, Anchor | null> {
  if (quote.exact.trim() === '') return null;
  const folded = {
    prefix: foldQuote(quote.prefix),
    exact: foldQuote(quote.exact).trim(),
    suffix: foldQuote(quote.suffix),
  };
  if (standsThere(page.text, quote, folded, position)) return { ...position, how: 'position' };
  if (folded.exact === '') return null;
  page.folded ??= yield* foldPage(page.text);
  const same = yield* findFolded(page.folded.text, folded);
  if (same !== null) return anchorAt(page.folded, same, 'words');
  const edited = yield* findEdited(page.folded.text, folded);
  return edited === null ? null : anchorAt(page.folded, edited, 'edited');
}

function standsThere(
  text: string,
  { exact, prefix, suffix }: TextQuoteSelector,
  folded: TextQuoteSelector,
  { start, end }: TextPositionSelector,
): boolean {
  if (text.slice(start, end) !== exact) return false;
  // A context of the same length as the stored one, folded like it.
  const around = {
    before: foldQuote(text.slice(Math.max(0, start - prefix.length), start)),
    after: foldQuote(text.slice(end, end + suffix.length)),
  };
  const { before, after }: Agreement = contextAgreement(
    around.before + around.after,
    around.before.length,
    around.before.length,
    folded,
  );
  return (
    before >= SAME_PLACE * folded.prefix.trim().length &&
    after >= SAME_PLACE * folded.suffix.trim().length
  );
}

function anchorAt(
  page: FoldedPage,
  { start, end }: { readonly start: number; readonly end: number },
  how: Anchor['how'],
): Anchor {
  const from = page.starts[start] ?? 0;
  return { start: from, end: page.ends[end - 1] ?? from, how };
}
