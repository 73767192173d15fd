import { liveRange } from '../highlight/live-range';
import type { MarkedMention } from '../highlight/marked-mention';

/**
 * The mention to walk to: the neighbour of `from` while that is in view, otherwise the first one
 * from the top of the viewport (or the last one above it), wrapping round at either end. Mentions
 * that the page has changed or does not show are passed over; null when none is left.
 */
export function nextMention(
  mentions: readonly MarkedMention[],
  from: MarkedMention | null,
  by: 1 | -1,
  viewportHeight: number,
): MarkedMention | null {
  const count = mentions.length;
  const known = from === null ? -1 : mentions.findIndex((each) => each.id === from.id);
  const stay = known >= 0 && inView(from, viewportHeight);
  let index = stay ? known + by : startingPoint(mentions, by);
  for (let tried = 0; tried < count; tried += 1, index += by) {
    const mention = mentions[((index % count) + count) % count];
    if (mention !== undefined && rectOf(mention) !== null) return mention;
  }
  return null;
}

function startingPoint(mentions: readonly MarkedMention[], by: 1 | -1): number {
  const first = mentions.findIndex((each) => (rectOf(each)?.bottom ?? 0) > 0);
  if (by === 1) return Math.max(first, 0);
  return (first < 0 ? mentions.length : first) - 1;
}

function inView(mention: MarkedMention | null, viewportHeight: number): boolean {
  const rect = mention === null ? null : rectOf(mention);
  return rect !== null && rect.bottom > 0 && rect.top < viewportHeight;
}

/** Null where the mention is gone or takes no room, for instance in a closed section. */
function rectOf(mention: MarkedMention): DOMRect | null {
  const rect = liveRange(mention)?.getClientRects()[0];
  return rect === undefined || rect.height === 0 ? null : rect;
}
