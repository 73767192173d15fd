import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { createHighlighter, type Highlighter } from '../../../src/reader/highlight/highlighter';
import { aGloss, firstOf, mentionsOf, middleOf, setPage } from '../marked-page';

const ARTICLE = `<article dir="rtl" style="font: 20px/2 sans-serif; width: 400px">
  <p>وصل الوفد إلى <b>بيلا</b>روسيا صباح اليوم، وغادر الوفد بيلاروسيا مساء.</p>
  <p>بيلاروسيا بيلاروسيا</p>
</article>`;

let highlighter: Highlighter | undefined;

function showAll() {
  setPage(ARTICLE);
  const mentions = mentionsOf(document.body, 'بيلاروسيا');
  highlighter = createHighlighter(document, DEFAULT_SETTINGS.marks);
  highlighter.show(mentions);
  return { mentions, highlighter };
}

afterEach(() => {
  highlighter?.destroy();
  setPage('');
});

describe('show', () => {
  it('leaves the page as it is, to the byte', () => {
    setPage(ARTICLE);
    const before = document.documentElement.outerHTML;
    const mentions = mentionsOf(document.body, 'بيلاروسيا');
    highlighter = createHighlighter(document, DEFAULT_SETTINGS.marks);
    highlighter.show(mentions);
    highlighter.current(firstOf(mentions));
    expect(CSS.highlights.get('hamish-dotted-green')?.size).toBe(4);
    expect(document.documentElement.outerHTML).toBe(before);
    highlighter.destroy();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('tells the page no more than the kinds', () => {
    const { highlighter, mentions } = showAll();
    highlighter.current(firstOf(mentions));
    expect([...CSS.highlights.keys()]).toEqual(['hamish-dotted-green', 'hamish-current']);
  });

  it('replaces what was marked before', () => {
    const { highlighter } = showAll();
    highlighter.show(mentionsOf(document.body, 'الوفد', aGloss({ kind: 'term' })));
    expect([...CSS.highlights.keys()]).toEqual(['hamish-thin-grey']);
    expect(CSS.highlights.get('hamish-thin-grey')?.size).toBe(2);
  });

  it('shows a guess as a guess, whatever its kind', () => {
    const { highlighter } = showAll();
    highlighter.show(mentionsOf(document.body, 'الوفد', aGloss({ source: 'guess' })));
    expect([...CSS.highlights.keys()]).toEqual(['hamish-fine-blue']);
  });

  it('takes everything away at the end', () => {
    const { highlighter, mentions } = showAll();
    highlighter.current(firstOf(mentions));
    highlighter.destroy();
    expect(CSS.highlights.size).toBe(0);
  });
});

describe('at', () => {
  it('finds every mention at its middle', () => {
    const { mentions, highlighter } = showAll();
    expect(mentions).toHaveLength(4);
    for (const mention of mentions) {
      const { x, y } = middleOf(mention);
      expect(highlighter.at(x, y)?.id).toBe(mention.id);
    }
  });

  it('finds nothing beside the words, though the caret would be next to them', () => {
    const { mentions, highlighter } = showAll();
    const { y } = middleOf(firstOf([...mentions].reverse()));
    const box = firstOf(document.querySelectorAll('article')).getBoundingClientRect();
    expect(highlighter.at(box.left + 5, y)).toBeNull();
    expect(highlighter.at(box.right + 100, y)).toBeNull();
  });

  it('finds nothing where the page has put other words', () => {
    const { mentions, highlighter } = showAll();
    const mention = firstOf([...mentions].reverse());
    const { x, y } = middleOf(mention);
    (mention.range.startContainer as Text).data = 'كازاخستان أوزبكستان';
    expect(highlighter.at(x, y)).toBeNull();
  });

  it('finds words in a shadow root', () => {
    setPage('<div></div>');
    const root = firstOf(document.querySelectorAll('div')).attachShadow({ mode: 'closed' });
    root.innerHTML = '<p>إلى بيلاروسيا</p>';
    const mentions = mentionsOf(firstOf(root.children), 'بيلاروسيا');
    highlighter = createHighlighter(document, DEFAULT_SETTINGS.marks);
    highlighter.show(mentions);
    const { x, y } = middleOf(firstOf(mentions));
    expect(highlighter.at(x, y)?.surface).toBe('بيلاروسيا');
  });

  it('is quick among five thousand mentions', () => {
    setPage(`<p>${'إلى بيلاروسيا ثم '.repeat(5000)}</p>`);
    const mentions = mentionsOf(document.body, 'بيلاروسيا');
    highlighter = createHighlighter(document, DEFAULT_SETTINGS.marks);
    highlighter.show(mentions);
    const { x, y } = middleOf(firstOf(mentions));
    highlighter.at(x, y);
    const before = performance.now();
    for (let count = 0; count < 100; count += 1) highlighter.at(x, y);
    expect((performance.now() - before) / 100).toBeLessThan(2);
  });
});
