import { annotate } from './annotate';
import type { Annotation } from './annotation';
import type { Knowledge } from './knowledge';
import { linkSurnames } from './link-surnames';

/**
 * Annotates the blocks of one article: each on its own, then what the whole article tells, such
 * as whose surname stands alone in a later paragraph.
 *
 * @returns one list a block; offsets are UTF-16 code units into the block's text.
 */
export function annotateArticle(blocks: readonly string[], knowledge: Knowledge): Annotation[][] {
  return linkSurnames(blocks.map((text) => annotate(text, knowledge)));
}
