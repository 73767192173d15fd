import type { WordSpan } from '../../core/words/word-span';
import type { MarkedMention } from '../highlight/marked-mention';
import { rangeOf, type TextMap } from '../text/text-map';

/** Where a word stands in the page. */
export type WordPlace = Pick<
  MarkedMention,
  'start' | 'end' | 'surface' | 'blockIndex' | 'range' | 'map'
>;

/** The place of a word of a block's text, or null when it is not in the page. */
export function placeOfWord(
  map: TextMap,
  blockIndex: number,
  { start, end }: WordSpan,
): WordPlace | null {
  const range = rangeOf(map, start, end);
  if (range === null) return null;
  return { start, end, surface: map.text.slice(start, end), blockIndex, range, map };
}

/** Whether two places are the same. */
export function isSameWord(one: WordPlace, other: WordPlace): boolean {
  return (
    one.start === other.start &&
    one.map.text === other.map.text &&
    one.map.nodes[0] === other.map.nodes[0]
  );
}
