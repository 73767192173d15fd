import { MARKS, newsPage, PARAGRAPHS, paragraphs } from './hard-article';
import type { HardPage } from './hard-page';

/** Runs before the page's own text is parsed. */
const SABOTAGE = `
  const fail = () => { throw new Error('sabotaged'); };
  const spoil = (on, names) => {
    for (const name of names) Object.defineProperty(on, name, { value: fail, configurable: false, writable: false });
  };
  spoil(Node.prototype, ['appendChild', 'insertBefore', 'removeChild', 'contains', 'getRootNode']);
  spoil(Element.prototype, ['append', 'attachShadow', 'remove', 'closest', 'matches', 'getAttribute', 'getAttributeNames', 'querySelectorAll']);
  spoil(HTMLElement.prototype, ['showPopover', 'hidePopover', 'focus', 'click']);
  spoil(Document.prototype, ['createElement', 'createTreeWalker', 'caretPositionFromPoint']);
  spoil(CSSStyleSheet.prototype, ['replaceSync']);
  spoil(EventTarget.prototype, ['addEventListener', 'removeEventListener']);
  spoil(globalThis, ['MutationObserver', 'StaticRange', 'Highlight', 'XMLHttpRequest', 'fetch', 'matchMedia', 'chrome', 'browser']);
  spoil(HighlightRegistry.prototype, ['set', 'delete', 'clear']);
  spoil(Selection.prototype, ['getRangeAt']);
  Object.prototype.kind = 'hamish/request';
  Object.defineProperty(Element.prototype, 'shadowRoot', { get: () => null });
  Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
`;

/** Markup, scripts, bidi controls and formats of other programs, all as text. */
const HOSTILE_TEXTS: readonly string[] = [
  'قال الوزير في قطر: &lt;img src=x onerror="window.broken = true"&gt; &lt;script&gt;window.broken = true&lt;/script&gt; ثم سكت طويلًا ولم يجب عن أي سؤال آخر.',
  'وأضاف \u202eأن الدوحة\u202c \u2066\u2067\u2068 ترحب\u2069 بالاتفاق \u200f\u200e\ufeff\u00ad\u200b\u061c ولا ترى فيه أي مشكلة على الإطلاق منذ اليوم الأول من العام.',
  'وقال \ud83d إن {{constructor.constructor("window.broken = true")()}} =cmd|calc!A1 لا معنى لها في هذا السياق أبدًا.',
  `وفي ال${'ـ'.repeat(5000)}سعودية قال ${'\u0651\u064e\u064b\u0650'.repeat(2000)}المتحدث إن العمل مستمر في كل مكان من البلاد.`,
  `${'س'.repeat(1_000_000)} كلمة طويلة.`,
  `${'قطر '.repeat(2_000)}هي الكلمة التي كررها الكاتب.`,
  `${'(«["'.repeat(5_000)} وبعدها جاء الكلام عن المغرب في نهاية الجلسة، ${'،'.repeat(5_000)} ثم انتهى كل شيء.`,
];

/** Pages that are out to break whoever reads them. */
export const HOSTILE_PAGES: readonly HardPage[] = [
  {
    name: 'prototypes and globals redefined',
    html: newsPage({ head: `<script>${SABOTAGE}</script>` }),
    marks: MARKS,
    explains: ['الجزائر', 'Algeria'],
  },
  {
    name: 'hostile text',
    html: newsPage({ body: paragraphs([...PARAGRAPHS, ...HOSTILE_TEXTS]) }),
    settled: 'document.readyState === "complete" && window.broken === undefined',
    marks: [...MARKS, 'الدوحة', 'المغرب'],
    explains: ['المغرب', 'Morocco'],
  },
  {
    name: 'names of the DOM taken by the page',
    html: newsPage({
      after: `<form name="body"><input name="firstChild"><input name="getAttribute"><input name="getAttributeNames">
        <input name="tagName"><input name="id"><input name="parentElement"><input name="attributes">
        <p>نموذج التسجيل في الموقع: اكتب اسمك هنا.</p></form>
        <img name="documentElement"><img name="createElement"><img name="querySelectorAll"><img name="defaultView">
        <img name="title"><form name="createTreeWalker"></form><img name="caretPositionFromPoint"><img name="fullscreenElement">`,
    }),
    marks: [],
    explains: null,
  },
  {
    name: 'a document that is nested too deep',
    html: newsPage({
      after: `${'<div>'.repeat(3_000)}<p>نص عميق</p>${'</div>'.repeat(3_000)}`,
    }),
    marks: MARKS,
    explains: ['الجزائر', 'Algeria'],
  },
  {
    name: 'the strictest policy',
    html: newsPage({}),
    policy:
      "default-src 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-same-origin",
    marks: MARKS,
    explains: ['الجزائر', 'Algeria'],
  },
];
