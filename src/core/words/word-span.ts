import { tokenise } from '../text/tokenise';

/** Where a word stands: UTF-16 code units. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
}

/** The word at an offset of a text, or null between words. */
export function wordSpan(text: string, offset: number): WordSpan | null {
  const word = tokenise(text).find(({ end }) => end > offset);
  return word === undefined || word.start > offset ? null : { start: word.start, end: word.end };
}
