import { tokenise } from '../../core/text/tokenise';
import { wordSpan } from '../../core/words/word-span';
import { liveRange } from '../highlight/live-range';
import { mapText, offsetOf, type TextMap } from '../text/text-map';
import { placeOfWord, type WordPlace } from './word-place';

/** Finds Arabic words in the page. */
export interface WordFinder {
  /** Replaces the article's blocks; words outside them are found by the element around them. */
  learn(blocks: readonly TextMap[]): void;
  /** The word at a point of the viewport; the same object as long as the point is in one word. */
  at(x: number, y: number): WordPlace | null;
  /** The word of a text map that begins at an offset. */
  from(near: Pick<WordPlace, 'map' | 'blockIndex'>, offset: number): WordPlace | null;
  /** The word one on (1) or back (-1) from a place, also over the edges of the article's blocks. */
  beside(
    place: Pick<WordPlace, 'map' | 'blockIndex' | 'start' | 'end'>,
    by: 1 | -1,
  ): WordPlace | null;
}

/** How far beside a letter still counts as on it. */
const SLACK = 2;
const ARABIC = /\p{Script=Arabic}/u;
/** What may hold a sentence. */
const AROUND =
  'p, li, dd, dt, td, th, h1, h2, h3, h4, h5, h6, blockquote, figcaption, div, aside, section, article, body';
/** Elements whose text is no text of the page. */
const NO_TEXT = 'script, style, textarea, [contenteditable]:not([contenteditable="false" i])';

/** Makes a finder of words. */
export function createWordFinder(document: Document): WordFinder {
  let blocks: readonly TextMap[] = [];
  let shadowRoots: readonly ShadowRoot[] = [];
  let last: WordPlace | null = null;

  function blockOf(node: Text): { readonly map: TextMap; readonly blockIndex: number } | null {
    const known = blocks.findIndex((each) => offsetOf(each, node, 0) !== null);
    const map = blocks[known];
    if (map !== undefined) return { map, blockIndex: known };
    const around = node.parentElement?.closest(AROUND);
    if (around == null || around.closest(NO_TEXT) !== null) return null;
    // Behind all blocks of the article.
    return { map: mapText(textsOf(around)), blockIndex: blocks.length };
  }

  function wordOf(map: TextMap, blockIndex: number, offset: number): WordPlace | null {
    const span = wordSpan(map.text, offset);
    if (span === null || !ARABIC.test(map.text.slice(span.start, span.end))) return null;
    return placeOfWord(map, blockIndex, span);
  }

  function textAt(x: number, y: number): { readonly node: Text; readonly offset: number } | null {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
    return caret?.offsetNode.nodeType === Node.TEXT_NODE
      ? { node: caret.offsetNode as Text, offset: caret.offset }
      : null;
  }

  /** The first or the last word of the nearest block after or before one. */
  function wordOfNextBlock(blockIndex: number, by: 1 | -1): WordPlace | null {
    for (let at = blockIndex + by; at >= 0 && at < blocks.length; at += by) {
      const block = blocks[at];
      const word = block === undefined ? undefined : arabicWords(block).at(by === 1 ? 0 : -1);
      if (block !== undefined && word !== undefined) return placeOfWord(block, at, word);
    }
    return null;
  }

  return {
    learn(learnt) {
      blocks = learnt;
      last = null;
      const roots = new Set(learnt.map(({ nodes }) => nodes[0]?.getRootNode()));
      shadowRoots = [...roots].filter((root) => root instanceof ShadowRoot);
    },
    at(x, y) {
      if (last !== null && covers(last, x, y)) return last;
      const text = textAt(x, y);
      const block = text === null ? null : blockOf(text.node);
      if (text === null || block === null) return null;
      const offset = offsetOf(block.map, text.node, text.offset) ?? 0;
      // A caret stands between two letters: the word may lie on either side.
      const found = [offset, offset - 1]
        .map((each) => wordOf(block.map, block.blockIndex, each))
        .find((word) => word !== null && covers(word, x, y));
      if (found !== undefined) last = found;
      return found ?? null;
    },
    from: ({ map, blockIndex }, offset) => wordOf(map, blockIndex, offset),
    beside({ map, blockIndex, start, end }, by) {
      const words = arabicWords(map);
      const near =
        by === 1
          ? words.find((word) => word.start >= end)
          : words.findLast((word) => word.end <= start);
      return near === undefined
        ? wordOfNextBlock(blockIndex, by)
        : placeOfWord(map, blockIndex, near);
    },
  };
}

function arabicWords(map: TextMap) {
  return tokenise(map.text).filter(({ start, end }) => ARABIC.test(map.text.slice(start, end)));
}

function textsOf(element: Element): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode() !== null) {
    const text = walker.currentNode as Text;
    if (text.parentElement?.closest(NO_TEXT) == null) texts.push(text);
  }
  return texts;
}

function covers(place: WordPlace, x: number, y: number): boolean {
  for (const rect of liveRange(place)?.getClientRects() ?? []) {
    const across = x >= rect.left - SLACK && x <= rect.right + SLACK;
    if (across && y >= rect.top - SLACK && y <= rect.bottom + SLACK) return true;
  }
  return false;
}
