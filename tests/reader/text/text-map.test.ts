import { afterEach, describe, expect, it } from 'vitest';
import { offsetOf, rangeOf } from '../../../src/reader/text/text-map';
import { firstOf, mapOf, setPage } from '../marked-page';

function mapHtml(html: string) {
  setPage(`<article>${html}</article>`);
  return mapOf(firstOf(document.querySelectorAll('article')));
}

afterEach(() => setPage(''));

describe('mapText', () => {
  it.each([
    ['inline elements', '<p>قال <a href="#">محمد <b>ع</b>لي</a> اليوم</p>', 'قال محمد علي اليوم'],
    ['a line break', '<p>أول<br>ثان</p>', 'أول\nثان'],
    ['a line break in an inline element', '<p>أول<span><br></span>ثان</p>', 'أول\nثان'],
    ['two paragraphs', '<p>أول</p><p>ثان</p>', 'أول\nثان'],
    ['text after a block', '<div><p>أول</p>ثان</div>', 'أول\nثان'],
    ['a block between two texts', '<div>أول<div></div>ثان</div>', 'أول\nثان'],
    ['an element that takes no room', '<p>بيلا<style></style>روسيا</p>', 'بيلاروسيا'],
    ['nothing', '', ''],
  ])('joins %s', (_what, html, text) => {
    expect(mapHtml(html).text).toBe(text);
  });
});

describe('rangeOf', () => {
  it('finds words that begin and end in different elements', () => {
    const map = mapHtml('<p>قال <a href="#">محمد</a> <b>علي</b> اليوم</p>');
    const start = map.text.indexOf('محمد');
    const range = rangeOf(map, start, start + 'محمد علي'.length);
    expect(range?.startContainer.textContent).toBe('محمد');
    expect(range?.startOffset).toBe(0);
    expect(range?.endContainer.textContent).toBe('علي');
    expect(range?.endOffset).toBe(3);
  });

  it('counts in UTF-16 code units', () => {
    const map = mapHtml('<p>😀 <i>قطر</i></p>');
    expect(rangeOf(map, 3, 6)?.startContainer.textContent).toBe('قطر');
  });

  it('knows no place outside the text', () => {
    const map = mapHtml('<p>قطر</p>');
    expect(rangeOf(map, 1, 4)).toBeNull();
    expect(rangeOf(mapHtml(''), 0, 0)).toBeNull();
  });
});

describe('offsetOf', () => {
  it('is the way back from every place of every node', () => {
    const map = mapHtml('<p>قال <a href="#">محمد <b>ع</b>لي</a></p><p>ثم <br>مضى</p>');
    for (const [index, node] of map.nodes.entries())
      for (let offset = 0; offset < node.length; offset += 1) {
        const place = (map.starts[index] ?? Number.NaN) + offset;
        expect(offsetOf(map, node, offset)).toBe(place);
        expect(map.text[place]).toBe(node.data[offset]);
      }
  });

  it('knows no other node', () => {
    expect(offsetOf(mapHtml('<p>قطر</p>'), document.body, 0)).toBeNull();
  });
});
