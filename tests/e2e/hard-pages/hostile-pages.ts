import { MARKS, newsPage } from './hard-article';
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

/** Pages that are out to break whoever reads them. */
export const HOSTILE_PAGES: readonly HardPage[] = [
  {
    name: 'prototypes and globals redefined',
    html: newsPage({ head: `<script>${SABOTAGE}</script>` }),
    marks: MARKS,
    explains: ['الجزائر', 'Algeria'],
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
      after: `${'<div>'.repeat(450)}<p>نص عميق</p>${'</div>'.repeat(450)}`,
    }),
    marks: MARKS,
    // Chromium's own tools cannot look into a popover in a document this deep.
    explains: null,
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
