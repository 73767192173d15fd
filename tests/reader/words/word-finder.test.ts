import { afterEach, describe, expect, it } from 'vitest';
import { createWordFinder, type WordFinder } from '../../../src/reader/words/word-finder';
import { firstOf, mapOf, setPage } from '../marked-page';

const PAGE = `<p dir="rtl">صدر <b>كتاب</b>هم، أمس</p><p dir="rtl">BBC 24 ثم</p>
  <aside dir="rtl">خارج المقال <input value="x" /></aside>`;

afterEach(() => setPage(''));

function aFinder(): WordFinder {
  setPage(PAGE);
  const finder = createWordFinder(document);
  finder.learn([...document.querySelectorAll('p')].map(mapOf));
  return finder;
}

/** The middle of the letters from `start` to `end` of an element's first text. */
function middleOf(selector: string, start: number, end: number): readonly [number, number] {
  const element = firstOf(document.querySelectorAll(selector));
  const range = new Range();
  range.setStart(element.firstChild as Text, start);
  range.setEnd(element.firstChild as Text, end);
  const box = range.getBoundingClientRect();
  return [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
}

describe('at a point', () => {
  it('finds a word, also where part of it is in bold', () => {
    const finder = aFinder();
    expect(finder.at(...middleOf('p', 0, 3))?.surface).toBe('صدر');
    expect(finder.at(...middleOf('b', 0, 4))?.surface).toBe('كتابهم');
  });

  it('gives the same object as long as the point is in one word', () => {
    const finder = aFinder();
    expect(finder.at(...middleOf('p', 0, 1))).toBe(finder.at(...middleOf('p', 2, 3)));
  });

  it('finds words outside the article too', () => {
    expect(aFinder().at(...middleOf('aside', 0, 4))?.surface).toBe('خارج');
  });

  it('finds nothing in margins and in other scripts', () => {
    const finder = aFinder();
    expect(finder.at(1, 1)).toBeNull();
    expect(finder.at(...middleOf('p + p', 0, 3))).toBeNull();
  });
});

describe('beside a word', () => {
  it('walks word by word over the edges of blocks, and stops at the ends', () => {
    const finder = aFinder();
    const walked: (string | undefined)[] = [];
    let place = finder.at(...middleOf('p', 0, 3));
    for (const by of [1, 1, 1, 1, -1, -1] as const) {
      const next = place === null ? null : finder.beside(place, by);
      walked.push(next?.surface);
      place = next ?? place;
    }
    expect(walked).toEqual(['كتابهم', 'أمس', 'ثم', undefined, 'أمس', 'كتابهم']);
  });
});
