import type { Page } from 'puppeteer-core';

/** Which mark: one with this text, or the one nearest to an edge of the viewport. */
export type Which =
  | { readonly text: string }
  | { readonly edge: 'left' | 'right' | 'top' | 'bottom' };

interface Mark {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** From the edge of the viewport to a mark that is brought there. */
const GAP = 4;

/** Brings a mark where it is wanted, points at it and waits for the popover. */
export async function pointAtMark(page: Page, which: Which): Promise<void> {
  const height = await page.evaluate(() => innerHeight);
  const mark = choose(await marksOf(page), which, height);
  const scrolled = await page.evaluate(
    (by) => {
      const before = scrollY;
      scrollBy(0, by);
      return scrollY - before;
    },
    scrollFor(mark, which, height),
  );
  const x = (mark.left + mark.right) / 2;
  const y = (mark.top + mark.bottom) / 2 - scrolled;
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y, { steps: 3 });
  await page.waitForSelector('hamish-margin', { timeout: 10_000 });
}

function marksOf(page: Page): Promise<Mark[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((mark) => {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        const { left, right, top, bottom } = range.getClientRects()[0] ?? new DOMRect();
        return { text: range.toString(), left, right, top, bottom };
      }),
    ),
  );
}

function choose(marks: readonly Mark[], which: Which, height: number): Mark {
  const distance = (mark: Mark): number => {
    if ('text' in which) return mark.text === which.text ? 0 : 1;
    if (which.edge === 'left') return mark.left;
    if (which.edge === 'right') return -mark.right;
    // The page can be scrolled so far that these come to the edge.
    return Math.abs(mark.top - (which.edge === 'top' ? height / 4 : height));
  };
  const [nearest] = [...marks].sort((a, b) => distance(a) - distance(b));
  if (nearest === undefined) throw new Error('Nothing is marked.');
  return nearest;
}

function scrollFor(mark: Mark, which: Which, height: number): number {
  const edge = 'edge' in which ? which.edge : null;
  if (edge === 'top') return mark.top - GAP;
  if (edge === 'bottom') return mark.bottom - height + GAP;
  return mark.bottom > height ? mark.top - height / 3 : 0;
}
