import type { MarkedMention } from './marked-mention';

/**
 * A live Range over a mention, or null when the page has since changed so that its words no longer
 * stand there. Make one only for a mention that is being shown: live ranges slow the page's own
 * changes down.
 */
export function liveRange(mention: Pick<MarkedMention, 'range' | 'surface'>): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = mention.range;
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) return null;
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return solid(range.toString()) === solid(mention.surface) ? range : null;
}

function lengthOf(node: Node): number {
  return (node as Partial<Text>).length ?? node.childNodes.length;
}

/** A range's text has no line break where the map put one, so white space is left out. */
function solid(text: string): string {
  return text.replace(/\s+/gu, '');
}
