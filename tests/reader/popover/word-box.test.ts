import { afterEach, describe, expect, it } from 'vitest';
import { wordBox } from '../../../src/reader/popover/word-box';
import { firstOf, setPage } from '../marked-page';

afterEach(() => setPage(''));

function rangeOver(html: string): Range {
  setPage(html);
  const range = new Range();
  range.selectNodeContents(firstOf(document.querySelectorAll('b')));
  return range;
}

describe('wordBox', () => {
  it('is as high as all pieces of a broken name and as wide as the one pointed at', () => {
    const range = rangeOver('<p dir="rtl">قال <b>محمد<br>علي</b> اليوم</p>');
    // The line break has a box too, without width.
    const [first, second] = [...range.getClientRects()].filter(({ width }) => width > 0);
    if (first === undefined || second === undefined) throw new Error('It is not broken.');
    const near = { x: second.left + 1, y: second.top + 1 };
    const height = { top: first.top, bottom: second.bottom };
    expect(wordBox(range, null)).toEqual({ left: first.left, right: first.right, ...height });
    expect(wordBox(range, near)).toEqual({ left: second.left, right: second.right, ...height });
  });

  it('is null for what does not show', () => {
    expect(wordBox(rangeOver('<p hidden><b>قطر</b></p>'), null)).toBeNull();
  });
});
