import type { TextMap } from './text-map';

/**
 * Where each block begins in the text of all blocks, which stand in it with a line break between
 * them; UTF-16 code units.
 */
export function blockStarts(blocks: readonly TextMap[]): readonly number[] {
  let next = 0;
  return blocks.map(({ text }) => {
    const start = next;
    next += text.length + 1;
    return start;
  });
}
