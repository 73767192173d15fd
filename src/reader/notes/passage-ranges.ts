import { blockStarts } from '../text/block-starts';
import { rangeOf, type TextMap } from '../text/text-map';

/**
 * Where `start` to `end` of the joined blocks' text lies in the document, a range for each block:
 * what a page puts between two blocks belongs to none of them.
 */
export function passageRanges(
  blocks: readonly TextMap[],
  start: number,
  end: number,
): readonly StaticRange[] {
  const ranges: StaticRange[] = [];
  const starts = blockStarts(blocks);
  for (const [at, block] of blocks.entries()) {
    const before = starts[at] ?? 0;
    const from = Math.max(0, start - before);
    const to = Math.min(block.text.length, end - before);
    const range = from < to ? rangeOf(block, from, to) : null;
    if (range !== null) ranges.push(range);
  }
  return ranges;
}
