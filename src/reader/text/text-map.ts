/** Text gathered from text nodes, with the way back from an offset to its node. */
export interface TextMap {
  /** The nodes' text in document order; a line break where a `<br>` or a block edge lay between. */
  readonly text: string;
  readonly nodes: readonly Text[];
  /** `starts[i]` is where the text of `nodes[i]` begins, in UTF-16 code units. */
  readonly starts: readonly number[];
}

/** A place in a text node, in UTF-16 code units. */
interface Place {
  readonly node: Text;
  readonly offset: number;
}

const INLINE =
  /^(?:A|ABBR|ACRONYM|B|BDI|BDO|BIG|CITE|CODE|DATA|DEL|DFN|EM|FONT|I|INS|KBD|MARK|Q|S|SAMP|SMALL|SPAN|STRIKE|STRONG|SUB|SUP|TIME|TT|U|VAR|WBR)$/;

/** Joins text nodes given in document order into one text. */
export function mapText(nodes: readonly Text[]): TextMap {
  const starts: number[] = [];
  let text = '';
  let previous: Text | null = null;
  for (const node of nodes) {
    if (previous !== null && breaksBetween(previous, node)) text += '\n';
    starts.push(text.length);
    text += node.data;
    previous = node;
  }
  return { text, nodes, starts };
}

/**
 * Where `start` to `end` of a map's text lies in the document, as a StaticRange: a live Range
 * would slow every change that the page itself makes. Null when the place is not in the map.
 */
export function rangeOf(map: TextMap, start: number, end: number): StaticRange | null {
  const first = placeAt(map, start, 'start');
  const last = placeAt(map, end, 'end');
  if (first === null || last === null) return null;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.offset,
    endContainer: last.node,
    endOffset: last.offset,
  });
}

/** The offset in the map's text of a place in a text node, or null when the node is not in it. */
export function offsetOf(map: TextMap, node: Node, offset: number): number | null {
  const index = map.nodes.indexOf(node as Text);
  const start = map.starts[index];
  return start === undefined ? null : start + offset;
}

function placeAt(map: TextMap, offset: number, side: 'start' | 'end'): Place | null {
  let low = 0;
  let high = map.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = map.starts[middle] as number;
    // An end lies at the close of the earlier node, a start at the beginning of the later one.
    if (side === 'start' ? start <= offset : start < offset) low = middle;
    else high = middle - 1;
  }
  const node = map.nodes[low];
  const start = map.starts[low];
  if (node === undefined || start === undefined) return null;
  const inside = offset - start;
  return inside >= 0 && inside <= node.length ? { node, offset: inside } : null;
}

/** Whether a reader sees a line end between two neighbouring text nodes. */
function breaksBetween(before: Text, after: Text): boolean {
  let node: Node | null = before;
  const walker = before.ownerDocument.createTreeWalker(before.getRootNode());
  walker.currentNode = before;
  node = walker.nextNode();
  while (node !== null && node !== after) {
    if (node instanceof before.ownerDocument.defaultView!.Element && !INLINE.test(node.tagName))
      return true;
    node = walker.nextNode();
  }
  return blockOf(before) !== blockOf(after);
}

function blockOf(node: Node): Element | null {
  let element = node.parentElement;
  while (element !== null && INLINE.test(element.tagName)) element = element.parentElement;
  return element;
}
