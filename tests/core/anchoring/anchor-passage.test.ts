import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Anchor, anchorPassage } from '../../../src/core/anchoring/anchor-passage';
import { quoteOf } from '../../../src/core/notes/text-quote';
import { ARTICLES } from './articles';

const TEXT =
  'افتتح الوزير أمس مكتبة المدينة الجديدة. وقال إن 25 ألف كتاب تنتظر القراء في قاعاتها.\n' +
  'وزار الوزير بعد ذلك مدرسة قريبة. وشكر المعلمين على صبرهم الطويل.';
const PASSAGE = '25 ألف كتاب تنتظر القراء';

function find(before: string, passage: string, after: string, occurrence = 0): Anchor | null {
  let start = before.indexOf(passage);
  for (let n = 0; n < occurrence; n++) start = before.indexOf(passage, start + 1);
  const position = { start, end: start + passage.length };
  const quote = quoteOf(before, position.start, position.end);
  return run(anchorPassage({ text: after, folded: null }, quote, position));
}

function run<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

describe('anchorPassage', () => {
  it.each([
    ['nothing', TEXT, PASSAGE, 'position'],
    ['a paragraph before', `خبر عاجل.\n${TEXT}`, PASSAGE, 'words'],
    ['digits', TEXT.replace('25', '٢٥'), '٢٥ ألف كتاب تنتظر القراء', 'words'],
    ['hamza', TEXT.replace('ألف', 'الف'), '25 الف كتاب تنتظر القراء', 'words'],
    ['tashkeel', TEXT.replace('كتاب', 'كِتابٍ'), '25 ألف كِتابٍ تنتظر القراء', 'words'],
    ['tatweel', TEXT.replace('كتاب', 'كتـــاب'), '25 ألف كتـــاب تنتظر القراء', 'words'],
    ['new lines', TEXT.replace('كتاب ', 'كتاب\n  '), '25 ألف كتاب\n  تنتظر القراء', 'words'],
    ['a word', TEXT.replace('كتاب', 'مجلد'), '25 ألف مجلد تنتظر القراء', 'edited'],
    ['a number', TEXT.replace('25', '31'), '31 ألف كتاب تنتظر القراء', 'edited'],
    ['the first word', TEXT.replace('25', 'مئة'), 'مئة ألف كتاب تنتظر القراء', 'edited'],
  ])('finds the passage after a change of %s', (_, after, words, how) => {
    const anchor = find(TEXT, PASSAGE, after);
    expect(anchor?.how).toBe(how);
    expect(after.slice(anchor?.start, anchor?.end)).toBe(words);
  });

  it.each([
    ['the sentence is gone', TEXT.replace(PASSAGE, '')],
    ['the page is another one', 'سافر الوزير إلى تونس. واستقبله السفير في المطار عند الظهر.'],
    ['it stands twice with the same surroundings', `خبر.\n${TEXT}\n${TEXT}`],
    ['the page is empty', ''],
  ])('finds nothing where %s', (_, after) => {
    expect(find(TEXT, PASSAGE, after)).toBeNull();
  });

  it('does not trust a position whose surroundings have changed', () => {
    const text = 'قال الوزير إن الجسر سيفتح غدا. وقال الناطق إن المدرسة ستغلق اليوم.';
    const other = 'زار الوزير كل القرى صباح أمس. وانصرف الحضور بعد ذلك من القاعة.';
    expect(other.indexOf('الوزير')).toBe(text.indexOf('الوزير'));
    expect(find(text, 'الوزير', other)).toBeNull();
  });

  it('tells sentences of one pattern apart', () => {
    const list = ARTICLES['weather'] ?? '';
    const first =
      'في المدينة الأولى، بلغت درجة الحرارة 41 درجة، وهبت رياح خفيفة من الشرق طوال النهار.\n';
    expect(list).toContain(first);
    for (const passage of [first.trim(), 'الأولى، بلغت درجة الحرارة', 'بلغت درجة الحرارة'])
      expect(find(list, passage, list.replace(first, ''))).toBeNull();
  });

  it('finds each of several equal passages in its own place', () => {
    const text = ARTICLES['weather'] ?? '';
    const moved = `خبر عاجل.\n${text}`;
    for (const occurrence of [0, 1, 2]) {
      const anchor = find(text, 'بلغت درجة الحرارة', moved, occurrence);
      const before = moved.slice(0, anchor?.start ?? 0);
      expect(before.split('بلغت درجة الحرارة').length - 1).toBe(occurrence);
      expect(anchor).not.toBeNull();
    }
  });

  it('finds a passage of many paragraphs that was edited in the middle', () => {
    const text = Object.values(ARTICLES).join('\n');
    const passage = text.slice(text.indexOf('وقال المهندس'), text.indexOf('وتقول وزارة'));
    expect(passage.length).toBeGreaterThan(800);
    const edited = text.replace('في موسم وصفوه', 'في عام وصفوه');
    const anchor = find(text, passage.trim(), `جديد.\n${edited}`);
    expect(anchor?.how).toBe('edited');
    const found = `جديد.\n${edited}`.slice(anchor?.start, anchor?.end);
    expect(found.startsWith('وقال المهندس')).toBe(true);
    expect(found.endsWith('295 طنا.')).toBe(true);
  });
});

describe('anchorPassage, whatever the passage', () => {
  const article = Object.values(ARTICLES).join('\n');
  const passage = fc
    .tuple(fc.nat(article.length - 2), fc.integer({ min: 1, max: 400 }))
    .map(([start, length]) => ({ start, end: Math.min(article.length, start + length) }));

  it('finds it in the text it was taken from', () => {
    fc.assert(
      fc.property(passage, (position) => {
        fc.pre(article.slice(position.start, position.end).trim() !== '');
        const quote = quoteOf(article, position.start, position.end);
        const anchor = run(anchorPassage({ text: article, folded: null }, quote, position));
        expect(anchor).toEqual({ ...position, how: 'position' });
      }),
    );
  });

  it('finds its own words or nothing where something was put before', () => {
    fc.assert(
      fc.property(passage, fc.string({ minLength: 1 }), (position, more) => {
        const quote = quoteOf(article, position.start, position.end);
        const text = `${more}\n${article}`;
        const anchor = run(anchorPassage({ text, folded: null }, quote, position));
        if (anchor === null) return;
        const moved = more.length + 1;
        const words = text.slice(position.start + moved, position.end + moved);
        expect(anchor.start - moved).toBeGreaterThanOrEqual(position.start);
        expect(anchor.end - moved).toBeLessThanOrEqual(position.end);
        expect(text.slice(anchor.start, anchor.end)).toBe(words.trim());
      }),
    );
  });

  it('gives a place within the text, or nothing, for any text at all', () => {
    const any = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(any, any, fc.nat(300), fc.nat(300), (before, after, one, other) => {
        const start = Math.min(one, other, before.length);
        const end = Math.min(Math.max(one, other), before.length);
        const quote = quoteOf(before, start, end);
        const anchor = run(anchorPassage({ text: after, folded: null }, quote, { start, end }));
        if (anchor === null) return;
        expect(anchor.start).toBeLessThan(anchor.end);
        expect(anchor.end).toBeLessThanOrEqual(after.length);
      }),
    );
  });
});
