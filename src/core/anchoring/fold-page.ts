import { normalise } from '../arabic/normalise';

/** Folded text in which white space of every kind is one space, with the way back. */
export interface FoldedPage {
  readonly text: string;
  /** `starts[i]` is where the source of `text[i]` begins, in UTF-16 code units. */
  readonly starts: readonly number[];
  /** `ends[i]` is where it ends. */
  readonly ends: readonly number[];
}

/** Folding so many code units takes about a millisecond. */
const SLICE = 20_000;
const SPACE = /\s/;

/**
 * Folds a text as `normalise` does and takes differences of white space away, in steps: whoever
 * runs it may rest between them. A line break and a space are the same, so that a paragraph may be
 * wrapped or cut in two without its words being different ones.
 */
export function* foldPage(source: string): Generator<void, FoldedPage> {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (let from = 0, to = 0; from < source.length; from = to) {
    to = wordEnd(source, from + SLICE);
    const slice = normalise(source.slice(from, to));
    for (let at = 0; at < slice.text.length; at++) {
      const letter = slice.text.charAt(at);
      const isSpace = SPACE.test(letter);
      if (isSpace && text.endsWith(' ')) continue;
      text += isSpace ? ' ' : letter;
      starts.push(from + (slice.starts[at] ?? 0));
      ends.push(from + (slice.ends[at] ?? 0));
    }
    yield;
  }
  return { text, starts, ends };
}

/** Folds a short text in the same way. */
export function foldQuote(source: string): string {
  return normalise(source).text.replace(/\s+/g, ' ');
}

/** The first place from `at` on that parts no letter from its diacritics. */
function wordEnd(source: string, at: number): number {
  let end = Math.min(at, source.length);
  while (end < source.length && !SPACE.test(source.charAt(end))) end++;
  return end;
}
