import type { TextMap } from '../text/text-map';

/** Where a passage lies in a text: UTF-16 code units. */
export interface PassageSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * What of a text a selection covers, without white space at its edges; null where it covers none
 * of it.
 */
export function selectedPassage(page: TextMap, selection: Range): PassageSpan | null {
  if (selection.collapsed) return null;
  const covered = page.nodes.flatMap((node, index) =>
    selection.intersectsNode(node) ? [index] : [],
  );
  const first = covered[0];
  const last = covered.at(-1);
  if (first === undefined || last === undefined) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection;
  const from = startContainer === page.nodes[first] ? startOffset : 0;
  const to = endContainer === page.nodes[last] ? endOffset : (page.nodes[last]?.length ?? 0);
  return trimmed(page.text, (page.starts[first] ?? 0) + from, (page.starts[last] ?? 0) + to);
}

function trimmed(text: string, start: number, end: number): PassageSpan | null {
  const words = text.slice(start, end);
  const length = words.trim().length;
  if (length === 0) return null;
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + length };
}
