import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEntryGuide } from '../../src/reader/entry-guide';
import type { MarkedMention } from '../../src/reader/highlight/marked-mention';
import { mentionsOf, setPage } from './marked-page';

const flash = vi.fn<(mentions: readonly MarkedMention[]) => void>();
const current = vi.fn<(mention: MarkedMention | null) => void>();
const ENTRY = 'territory/BY';

function guideTo(html: string) {
  setPage(html);
  const mentions = mentionsOf(document.body, 'بيلاروسيا');
  return {
    mentions,
    guide: createEntryGuide({ window, mentions: () => mentions, flash, current }),
  };
}

const TWICE = '<p id="one">بيلاروسيا</p><div style="height:4000px"></div><p>بيلاروسيا</p>';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
  setPage('');
});

describe('a guide to an entry', () => {
  it('scrolls to one mention after the other and begins again', () => {
    const { guide, mentions } = guideTo(TWICE);
    expect(guide.show(ENTRY, 1)).toEqual({ at: 1, of: 2 });
    expect(current).toHaveBeenLastCalledWith(mentions[1]);
    expect(scrollY).toBeGreaterThan(2000);
    expect(guide.show(ENTRY, 2)).toEqual({ at: 0, of: 2 });
    expect(scrollY).toBeLessThan(1000);
  });

  it('leaves out mentions that the page has taken away', () => {
    const { guide, mentions } = guideTo(TWICE);
    document.querySelector('#one')?.remove();
    expect(guide.show(ENTRY, 0)).toEqual({ at: 0, of: 1 });
    expect(current).toHaveBeenLastCalledWith(mentions[1]);
    expect(guide.show('territory/QA', 0)).toBeNull();
  });

  it('sets off all mentions until that is taken back', () => {
    const { guide, mentions } = guideTo(TWICE);
    guide.flash(ENTRY);
    expect(flash).toHaveBeenLastCalledWith(mentions);
    guide.flash(null);
    expect(flash).toHaveBeenLastCalledWith([]);
  });

  it('ends by itself when nobody takes it back', () => {
    const { guide } = guideTo(TWICE);
    guide.flash(ENTRY);
    guide.show(ENTRY, 0);
    vi.advanceTimersByTime(10_000);
    expect(flash).toHaveBeenLastCalledWith([]);
    expect(current).toHaveBeenLastCalledWith(null);
  });
});
