import { MARKS, newsPage, PARAGRAPHS, paragraphs } from './hard-article';
import type { HardPage } from './hard-page';

/** Pages whose text stands at an angle, in pieces or in another direction. */
export const ODD_SHAPES: readonly HardPage[] = [
  styled('transforms', 'main { transform: rotate(4deg) scale(0.9) translateX(20px) skewX(3deg); }'),
  styled('zoom of the root', 'html { zoom: 1.4; } article { zoom: 0.8; }'),
  styled('a transformed root', 'html { transform: scale(0.8); transform-origin: top right; }'),
  styled(
    'columns',
    '.post-content { columns: 4; column-gap: 24px; height: 260px; } p { margin: 0; }',
  ),
  styled('vertical lines', 'article { writing-mode: vertical-rl; height: 420px; }'),
  styled(
    'justified and spaced letters',
    'p { text-align: justify; letter-spacing: 0.2em; word-spacing: 1em; text-transform: uppercase; }',
  ),
  styled(
    'content-visibility',
    'p { content-visibility: auto; contain-intrinsic-size: auto 900px; }',
  ),
  styled(
    'first letters and lines, and generated text',
    'p::first-letter { font-size: 3em; float: inline-start; } p::first-line { font-weight: bold; } p::before { content: "القاهرة "; }',
  ),
  styled('an inner scroller', '.post-content { height: 120px; overflow-y: scroll; }'),
  styled(
    'clipped and blended text',
    'main { filter: sepia(1); isolation: isolate; will-change: transform; contain: content; } p { mix-blend-mode: multiply; clip-path: inset(0); }',
  ),
  {
    name: 'lines of mixed direction',
    html: newsPage({
      body: paragraphs([
        ...PARAGRAPHS,
        'ونقلت شبكة <span dir="ltr">BBC News (London) – 2024</span> عن <bdo dir="rtl">المغرب</bdo> قوله: "<bdi>The deal with الدوحة is done</bdi>"، ثم أكد \u2067الخبر\u2069 متحدث في \u202bكانبرا\u202c لوكالة Reuters مساء اليوم.',
      ]),
    }),
    marks: [...MARKS, 'المغرب', 'الدوحة', 'كانبرا'],
    explains: ['الدوحة', 'Doha'],
  },
  {
    name: 'words cut up by markup',
    html: newsPage({
      body: paragraphs([
        ...PARAGRAPHS,
        'وفي <b>الدو</b><i>حة</i>، قال <a href="/q">أمير <em>قط</em>ر</a> إن <span>كان<!-- هنا -->برا</span> وطو<wbr>كيو ترحبان بالاتفاق وتنتظران <u>بقية</u> التفاصيل.',
      ]),
    }),
    marks: [...MARKS, 'الدوحة', 'كانبرا', 'وطوكيو'],
    explains: ['الدوحة', 'Doha'],
  },
];

function styled(name: string, css: string): HardPage {
  return {
    name,
    html: newsPage({ head: `<style>${css}</style>` }),
    marks: MARKS,
    explains: ['أنطونيو غوتيريش', 'Antonio Guterres'],
  };
}
