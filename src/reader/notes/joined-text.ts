import type { TextMap } from '../text/text-map';

/** The texts of all blocks as one, with a line break between them: a passage may span several. */
export function joinBlocks(blocks: readonly TextMap[]): TextMap {
  const starts: number[] = [];
  let length = 0;
  for (const block of blocks) {
    for (const start of block.starts) starts.push(length + start);
    length += block.text.length + 1;
  }
  return {
    text: blocks.map(({ text }) => text).join('\n'),
    nodes: blocks.flatMap(({ nodes }) => nodes),
    starts,
  };
}
