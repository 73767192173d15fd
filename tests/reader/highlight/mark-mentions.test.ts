import { afterEach, describe, expect, it } from 'vitest';
import { liveRange } from '../../../src/reader/highlight/live-range';
import { markMentions } from '../../../src/reader/highlight/mark-mentions';
import { aGloss, firstOf, mapOf, mentionsOf, setPage } from '../marked-page';

afterEach(() => setPage(''));

describe('markMentions', () => {
  it('numbers mentions in reading order', () => {
    setPage('<p>قطر ومصر</p><p>مصر</p>');
    const blocks = [...document.querySelectorAll('p')].map(mapOf);
    const clitics = [[], [{ form: 'و', gloss: 'and' }]];
    const glosses = [aGloss({ entry: 'territory/QA' }), aGloss({ entry: 'territory/EG' })];
    const mentions = [1, 0, 3, 1, 0, 0, 4, 8, 1, 1, 0, 0, 3, 0, 0];
    const marked = markMentions(blocks, { glosses, clitics, mentions });
    expect(marked.map(({ id, surface }) => [id, surface])).toEqual([
      [0, 'قطر'],
      [1, 'ومصر'],
      [2, 'مصر'],
    ]);
    expect(marked[1]?.clitics).toEqual([{ form: 'و', gloss: 'and' }]);
    expect(marked[2]?.gloss.entry).toBe('territory/EG');
  });

  it('leaves out what has no place', () => {
    setPage('<p>قطر</p>');
    const blocks = [...document.querySelectorAll('p')].map(mapOf);
    const mentions = [7, 0, 3, 0, 0, 0, 0, 9, 0, 0, 0, 0, 3, 5, 0, 0, 2, 2, 0, 0];
    expect(markMentions(blocks, { glosses: [aGloss()], clitics: [[]], mentions })).toEqual([]);
  });
});

describe('liveRange', () => {
  it('covers the words, also across a line break', () => {
    setPage('<p>محمد<br>علي</p>');
    const mention = firstOf(mentionsOf(document.body, 'محمد\nعلي'));
    expect(liveRange(mention)?.toString()).toBe('محمدعلي');
  });

  it.each<[string, (text: Text) => void]>([
    ['gone', (text) => text.remove()],
    ['shorter', (text) => text.replaceData(0, 100, 'ق')],
    ['other words', (text) => text.replaceData(0, 3, 'مصر')],
  ])('is null when the text is %s', (_what, change) => {
    setPage('<p>قطر</p>');
    const mention = firstOf(mentionsOf(document.body, 'قطر'));
    change(mention.range.startContainer as Text);
    expect(liveRange(mention)).toBeNull();
  });
});
