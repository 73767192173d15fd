import type { WordBox } from './place-popover';

/** A point of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The box of the words in a range. A name broken over two lines has a piece at the end of one and
 * at the beginning of the next: the box is as wide as the piece under `near` (or the first piece)
 * and as high as all of them, so that what is put beside it covers none. Null when nothing shows.
 */
export function wordBox(range: Range, near: Point | null): WordBox | null {
  const pieces = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
  const first = pieces[0];
  if (first === undefined) return null;
  const piece = pieces.find((rect) => near !== null && isIn(rect, near)) ?? first;
  return {
    left: piece.left,
    right: piece.right,
    top: Math.min(...pieces.map((rect) => rect.top)),
    bottom: Math.max(...pieces.map((rect) => rect.bottom)),
  };
}

function isIn(rect: DOMRect, { x, y }: Point): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}
