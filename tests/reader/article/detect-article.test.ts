import { describe, expect, it } from 'vitest';
import type { BlockRole, DetectedArticle } from '../../../src/reader/article/article';
import { detectArticle } from '../../../src/reader/article/detect-article';
import { worthDetecting } from '../../../src/reader/article/gate';
import { parseDate } from '../../../src/reader/article/parse-date';
import {
  alQaheraPage,
  HEADLINE,
  listPage,
  PARAGRAPHS,
  pageOf,
  paragraphs,
  threadPage,
} from './article-pages';

function textsOf(article: DetectedArticle, role: BlockRole): string[] {
  return article.blocks
    .filter((block) => block.role === role)
    .map(({ texts }) =>
      texts
        .map((text) => text.data)
        .join('')
        .replace(/\s+/g, ' ')
        .trim(),
    );
}

const PUBLISHED = '<div class="date">الثلاثاء، ٥ مارس ٢٠٢٤ - ١٢:٠٩ م</div>';

describe('detectArticle on the layout of Al-Qahera News', () => {
  const article = detectArticle(alQaheraPage());

  it('finds the article, its language and its headline', () => {
    expect(article).toMatchObject({ isArticle: true, language: 'ar', direction: 'rtl' });
    expect(article.title).toBe(HEADLINE);
    expect(article.byline).toBe('منى عبد الله');
  });

  it('gives title, caption, subhead and paragraphs in document order', () => {
    expect(article.blocks.map(({ role }) => role)).toEqual([
      ...['title', 'caption', 'paragraph', 'paragraph', 'heading'],
      ...['paragraph', 'paragraph', 'paragraph'],
    ]);
    expect(textsOf(article, 'paragraph')).toEqual(PARAGRAPHS);
    expect(textsOf(article, 'heading')).toEqual(['مرحلة ثانية قريبة']);
    expect(textsOf(article, 'caption')).toEqual(['محطة الواحة قبل الافتتاح']);
  });
});

describe('detectArticle on other articles', () => {
  it('reads a body parted by <br> alone inside the form that wraps the page', () => {
    const page = pageOf(
      `<form id="aspnetForm"><h2>${HEADLINE}</h2>${PUBLISHED}
       <div id="story">${PARAGRAPHS.join('<br><br>')}</div><div class="tags">محطات</div></form>`,
      `<title>${HEADLINE}</title>`,
    );
    const article = detectArticle(page);
    expect(article).toMatchObject({ isArticle: true, title: HEADLINE, published: '2024-03-05' });
    expect(textsOf(article, 'paragraph')).toEqual(PARAGRAPHS);
  });

  it('leaves out related links, share bars, tags, comments and advertisements', () => {
    const page = pageOf(
      `<article><h1>${HEADLINE}</h1>${PUBLISHED}<div class="entry-content">${paragraphs(0, 2)}
       <div class="inner"><h3>اقرأ أيضًا</h3><ul><li><a href="/n/2">أسعار التذاكر في الخط القديم تتراجع</a></li></ul></div>
       <p>اقرأ أيضًا: <a href="/n/3">خبر آخر عن القطارات</a></p>
       <div class="ad-box ads">اشتر سيارتك الآن بأفضل الأسعار، عرض محدود حتى نهاية الشهر.</div>
       ${paragraphs(2)}<p>شارك الخبر</p><p>تابعونا على فيسبوك</p></div>
       <div id="comments"><p>${'تعليق طويل جدا من قارئ لا يعجبه الخبر، ويكتب كثيرا. '.repeat(40)}</p></div></article>`,
      `<title>${HEADLINE} | الموقع</title>`,
    );
    expect(textsOf(detectArticle(page), 'paragraph')).toEqual(PARAGRAPHS);
  });

  it('takes date and author from JSON-LD and leaves the site name out of the title', () => {
    const data = {
      '@type': 'NewsArticle',
      headline: HEADLINE,
      datePublished: '2024-03-05T09:00:00+02:00',
      author: [{ '@type': 'Person', name: 'سامي فؤاد' }],
    };
    const page = pageOf(
      `<div class="text">${paragraphs()}</div>`,
      `<title>${HEADLINE} | الموقع</title>
       <script type="application/ld+json">{"@graph":[${JSON.stringify(data)}]}</script>`,
    );
    expect(detectArticle(page)).toMatchObject({
      isArticle: true,
      title: HEADLINE,
      byline: 'سامي فؤاد',
      published: '2024-03-05T09:00:00+02:00',
    });
  });

  it('takes an English article for one too', () => {
    const text = 'The minister said that the new line would open in spring, and that it is free.';
    const page = pageOf(
      `<article><h1>New railway line opens in spring</h1><p class="byline">By Jane Doe</p>
       <time datetime="2024-03-05">5 March 2024</time>${`<p>${text}</p>`.repeat(6)}</article>`,
      '<title>New railway line opens in spring</title>',
    );
    expect(detectArticle(page)).toMatchObject({
      ...{ isArticle: true, language: 'en', direction: 'ltr', byline: 'Jane Doe' },
    });
  });

  it('gives text nodes of the page and leaves the page as it is', () => {
    const page = alQaheraPage();
    const before = page.documentElement.outerHTML;
    const { blocks } = detectArticle(page);
    expect(page.documentElement.outerHTML).toBe(before);
    for (const { element, texts } of blocks)
      for (const text of texts) expect(element.contains(text)).toBe(true);
  });
});

describe('detectArticle on pages that are no article', () => {
  it.each([
    ['a list', listPage()],
    ['a thread', threadPage()],
    [
      'a sign-in form',
      pageOf('<main><h1>تسجيل الدخول</h1><form><input type="password"></form></main>'),
    ],
    ['an empty page', new DOMParser().parseFromString('', 'text/html')],
    [
      'terms of use',
      pageOf(
        `<main><h1>سياسة الخصوصية</h1>${PUBLISHED}${paragraphs()}</main>`,
        '<title>سياسة الخصوصية</title>',
      ),
    ],
  ])('%s', (_, page) => {
    const article = detectArticle(page);
    expect(article.isArticle).toBe(false);
    expect(article.blocks).toEqual([]);
    expect(article.why.length).toBeGreaterThan(0);
  });
});

describe('gate', () => {
  it('lets pages with Arabic text through', () => {
    expect(worthDetecting(alQaheraPage())).toBe(true);
    expect(worthDetecting(pageOf('<p>An English page about trains.</p>'))).toBe(false);
  });

  it('looks past a large menu but not into scripts', () => {
    const menu = '<li><a href="/s">سياسة</a></li>\n'.repeat(800);
    expect(worthDetecting(pageOf(`<ul>${menu}</ul>${paragraphs()}`))).toBe(true);
    expect(worthDetecting(pageOf(`<script>${'نص طويل'.repeat(900)}</script>`))).toBe(false);
  });
});

describe('parseDate', () => {
  it.each([
    ['الثلاثاء، ٥ مارس ٢٠٢٤ - ١٢:٠٩ م', '2024-03-05'],
    ['نشر في 28 آب/أغسطس 2013', '2013-08-28'],
    ['10 تشرين الثاني 2022', '2022-11-10'],
    ['۱۵ دسمبر، ۲۰۲۲', '2022-12-15'],
    ['9/10/2022', '2022-10-09'],
    ['2020/12/25 - 1:59 صباحًا', '2020-12-25'],
    ['November 9, 2020', '2020-11-09'],
    ['ديسمبر 25, 2020', '2020-12-25'],
    ['2024-03-05T09:00:00Z', '2024-03-05T09:00:00Z'],
    ['الساعة 12:30', null],
    ['45 مارس 2024', null],
  ])('%s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });
});
