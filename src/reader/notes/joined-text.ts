import { blockStarts } from '../text/block-starts';
import type { TextMap } from '../text/text-map';

/** The texts of all blocks as one, with a line break between them: a passage may span several. */
export function joinBlocks(blocks: readonly TextMap[]): TextMap {
  const before = blockStarts(blocks);
  return {
    text: blocks.map(({ text }) => text).join('\n'),
    nodes: blocks.flatMap(({ nodes }) => nodes),
    starts: blocks.flatMap(({ starts }, at) =>
      [...starts].map((start) => (before[at] ?? 0) + start),
    ),
  };
}
