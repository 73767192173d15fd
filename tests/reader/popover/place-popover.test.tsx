import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { liveRange } from '../../../src/reader/highlight/live-range';
import { createPopover, type Popover } from '../../../src/reader/popover/popover';
import { firstOf, mentionsOf, setPage, watchShadowRoots } from '../marked-page';
import { popoverOptions } from './popover-options';

const CORNERS = ['top-left', 'top-right', 'bottom-left', 'bottom-right', 'middle'] as const;

const AT: Readonly<Record<(typeof CORNERS)[number], string>> = {
  'top-left': 'top: 2px; left: 2px',
  'top-right': 'top: 2px; right: 2px',
  'bottom-left': 'bottom: 2px; left: 2px',
  'bottom-right': 'bottom: 2px; right: 2px',
  middle: 'top: 45%; left: 45%',
};

const PAGES: Readonly<Record<string, string>> = {
  'a plain page': '',
  'a page with html{zoom}': 'html { zoom: 1.5 }',
  'a page with body{zoom}': 'body { zoom: 0.75 }',
  'a page with a transformed root': 'html { transform: scale(0.9); transform-origin: 0 0 }',
  'a page that hides empty elements': '*:empty { display: none !important }',
  'a page that styles everything': '* { all: revert !important; position: static !important }',
};

let popover: Popover | undefined;

function openAt(corner: (typeof CORNERS)[number], direction: string, css: string) {
  const root = watchShadowRoots();
  setPage(`<style>${css} .w { position: fixed; font: 18px/1.4 serif; ${AT[corner]} }</style>
    <p class="w" dir="${direction}">بيلاروسيا</p>`);
  const mention = firstOf(mentionsOf(firstOf(document.querySelectorAll('.w')), 'بيلاروسيا'));
  const range = liveRange(mention);
  if (range === null) throw new Error('The word is not there.');
  popover = createPopover(
    popoverOptions({
      noteOf: () => ({ text: 'A note that takes room', tags: [], colour: 'yellow' }),
    }),
  );
  popover.open(mention, range, { focus: false });
  const card = firstOf(root().querySelectorAll('.card')).getBoundingClientRect();
  return { card, word: range.getBoundingClientRect() };
}

afterEach(() => {
  popover?.destroy();
  setPage('');
  vi.restoreAllMocks();
});

describe('placePopover', () => {
  for (const [name, css] of Object.entries(PAGES))
    for (const direction of ['ltr', 'rtl'])
      it.each(CORNERS)(
        `is on screen beside the word on ${name}, ${direction}, %s`,
        async (corner) => {
          await page.viewport(800, 700);
          const { card, word } = openAt(corner, direction, css);
          expect(card.left).toBeGreaterThanOrEqual(0);
          expect(card.top).toBeGreaterThanOrEqual(0);
          expect(card.right).toBeLessThanOrEqual(innerWidth);
          expect(card.bottom).toBeLessThanOrEqual(innerHeight);
          const gap = Math.max(card.top - word.bottom, word.top - card.bottom);
          expect(gap).toBeGreaterThan(4);
          expect(gap).toBeLessThan(8);
          expect(card.left).toBeLessThan(word.right);
          expect(card.right).toBeGreaterThan(word.left);
        },
      );

  it('begins where the word begins', async () => {
    await page.viewport(1200, 700);
    const leftToRight = openAt('middle', 'ltr', '');
    expect(leftToRight.card.left).toBeCloseTo(leftToRight.word.left, 0);
    popover?.destroy();
    const rightToLeft = openAt('middle', 'rtl', '');
    expect(rightToLeft.card.right).toBeCloseTo(rightToLeft.word.right, 0);
  });

  it('is as wide under zoom as without', async () => {
    await page.viewport(1200, 700);
    const { width } = openAt('middle', 'rtl', '').card;
    popover?.destroy();
    expect(openAt('middle', 'rtl', 'html { zoom: 2 }').card.width).toBeCloseTo(width, 0);
  });

  it('fits a screen of 320 by 400 pixels', async () => {
    await page.viewport(320, 400);
    const { card, word } = openAt('middle', 'rtl', '');
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(320);
    expect(card.bottom).toBeLessThanOrEqual(400);
    expect(card.bottom < word.top || card.top > word.bottom).toBe(true);
  });
});
