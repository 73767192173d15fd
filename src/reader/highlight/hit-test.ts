import { offsetOf } from '../text/text-map';
import { liveRange } from './live-range';
import type { MarkedMention } from './marked-mention';

/** Finds the mention at a point of the viewport, fast enough for every pointer move. */
export interface HitTest {
  /** Replaces the mentions to look among. */
  learn(mentions: readonly MarkedMention[]): void;
  at(x: number, y: number): MarkedMention | null;
}

/** How far beside a letter still counts as on it: underlines and tails stick out a little. */
const SLACK = 2;

/**
 * Asks the browser for the caret place and looks that up: unlike `highlightsFromPoint`, the time
 * does not grow with the number of mentions.
 */
export function createHitTest(document: Document): HitTest {
  let byNode = new Map<Node, MarkedMention[]>();
  let shadowRoots: readonly ShadowRoot[] = [];

  return {
    learn(mentions) {
      byNode = new Map();
      const roots = new Set<Node>();
      for (const mention of mentions) {
        for (const node of nodesOf(mention)) {
          const here = byNode.get(node);
          if (here === undefined) byNode.set(node, [mention]);
          else here.push(mention);
        }
        roots.add(mention.range.startContainer.getRootNode());
      }
      shadowRoots = [...roots].filter((root) => root instanceof ShadowRoot);
    },
    at(x, y) {
      if (byNode.size === 0) return null;
      const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
      if (caret === null) return null;
      const near = byNode.get(caret.offsetNode) ?? [];
      // The caret is the nearest one even in a margin, so the letters themselves decide.
      for (const mention of touching(near, caret.offsetNode, caret.offset))
        if (covers(mention, x, y)) return mention;
      return null;
    },
  };
}

/** The text nodes a mention lies in: more than one when part of it is a link or in bold. */
function nodesOf(mention: MarkedMention): readonly Node[] {
  const { startContainer, endContainer } = mention.range;
  if (startContainer === endContainer) return [startContainer];
  const { nodes } = mention.map;
  const first = nodes.indexOf(startContainer as Text);
  return nodes.slice(first, nodes.indexOf(endContainer as Text) + 1);
}

/** The mentions in reading order that touch a place; two, when it lies between neighbours. */
function touching(
  mentions: readonly MarkedMention[],
  node: Node,
  offset: number,
): readonly MarkedMention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle];
    const place = mention === undefined ? null : offsetOf(mention.map, node, offset);
    if (mention !== undefined && place !== null && mention.end < place) low = middle + 1;
    else high = middle;
  }
  return mentions.slice(low, low + 2);
}

function covers(mention: MarkedMention, x: number, y: number): boolean {
  const rects = liveRange(mention)?.getClientRects() ?? [];
  for (const rect of rects) {
    const across = x >= rect.left - SLACK && x <= rect.right + SLACK;
    if (across && y >= rect.top - SLACK && y <= rect.bottom + SLACK) return true;
  }
  return false;
}
