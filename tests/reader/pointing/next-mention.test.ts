import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nextMention } from '../../../src/reader/pointing/next-mention';
import { mentionsOf, setPage } from '../marked-page';

const GAP = '<div style="height: 3000px"></div>';

beforeEach(() => setPage(`<p>قطر</p><p>قطر</p>${GAP}<p id="last">قطر</p>${GAP}`));
afterEach(() => setPage(''));

function walk(from: number | null, by: 1 | -1): number | undefined {
  const mentions = mentionsOf(document.body, 'قطر');
  const start = from === null ? null : (mentions[from] ?? null);
  return nextMention(mentions, start, by, innerHeight)?.id;
}

describe('nextMention', () => {
  it('goes to the neighbour of the one in view', () => {
    expect(walk(0, 1)).toBe(1);
    expect(walk(1, -1)).toBe(0);
  });

  it('begins at the top of the viewport', () => {
    expect(walk(null, 1)).toBe(0);
    scrollTo(0, 1000);
    expect(walk(null, 1)).toBe(2);
    expect(walk(null, -1)).toBe(1);
  });

  it('begins at the top of the viewport also when the reader has scrolled away', () => {
    scrollTo(0, 1000);
    expect(walk(0, 1)).toBe(2);
  });

  it('wraps round', () => {
    expect(walk(0, -1)).toBe(2);
    scrollTo(0, 3000);
    expect(walk(2, 1)).toBe(0);
  });

  it('passes over what is hidden', () => {
    const paragraph = document.querySelectorAll('p')[1];
    if (paragraph !== undefined) paragraph.style.display = 'none';
    expect(walk(0, 1)).toBe(2);
  });

  it('knows when there is none', () => {
    expect(nextMention([], null, 1, 100)).toBeNull();
    document.body.style.display = 'none';
    expect(walk(null, 1)).toBeUndefined();
    document.body.style.display = '';
  });
});
