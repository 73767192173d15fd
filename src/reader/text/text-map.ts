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
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;

/** Elements that take no room on the page: two halves of a line may lie on either side of one. */
const UNSEEN = /^(?:link|meta|script|style|template)$/;

/** Where each node stands in its map; built when first asked for. */
const positions = new WeakMap<TextMap, ReadonlyMap<Node, number>>();

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
  let known = positions.get(map);
  if (known === undefined) {
    known = new Map(map.nodes.map((each, index) => [each, index]));
    positions.set(map, known);
  }
  const start = map.starts[known.get(node) ?? -1];
  return start === undefined ? null : start + offset;
}

function placeAt(map: TextMap, offset: number, side: 'start' | 'end'): Place | null {
  let low = 0;
  let high = map.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = map.starts[middle] ?? 0;
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
  // Blocks left or entered show as different nearest blocks, which is cheap to see …
  if (blockOf(before) !== blockOf(after)) return true;
  // … so only what stands between two texts of one block remains: a <br>, a figure, a list.
  for (let node = following(before); node !== null && node !== after; node = following(node))
    if (isElement(node) && !INLINE.test(node.localName) && !UNSEEN.test(node.localName))
      return true;
  return false;
}

/** The next node in document order. */
function following(node: Node): Node | null {
  if (node.firstChild !== null) return node.firstChild;
  let from: Node | null = node;
  while (from !== null && from.nextSibling === null) from = from.parentNode;
  return from?.nextSibling ?? null;
}

function blockOf(node: Node): Element | null {
  let element = node.parentElement;
  while (element !== null && INLINE.test(element.localName)) element = element.parentElement;
  return element;
}

// Not `instanceof`: a node may come from another window than this script.
function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
