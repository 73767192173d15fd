import { HEADLINE, MARKS, newsPage, PARAGRAPHS, paragraphs } from './hard-article';
import type { HardPage } from './hard-page';

/** In another document or a tree of its own, or above everything else. */
export const PAGES_IN_LAYERS: readonly HardPage[] = [
  {
    name: 'a modal dialog',
    html: newsPage({
      after: `<dialog><p>اشترك في نشرة قطر الأسبوعية.</p></dialog>`,
    }),
    script: `document.querySelector('dialog').showModal();`,
    marks: MARKS,
    unmarked: ['قطر'],
    // The page under a modal dialog cannot be used.
    explains: null,
  },
  {
    name: 'an article in a modal dialog',
    html: newsPage({ body: '' }).replace(
      /<main>.*<\/main>/s,
      `<dialog><div><h1>${HEADLINE}</h1><div class="date">الثلاثاء، 5 مارس 2024</div>${paragraphs()}</div></dialog>`,
    ),
    script: `document.querySelector('dialog').showModal();`,
    marks: [],
    unmarked: MARKS,
    explains: null,
  },
  {
    name: 'a popover of the page',
    html: newsPage({ after: `<div popover="manual" id="tip">تابعونا</div>` }),
    script: `document.querySelector('#tip').showPopover();`,
    marks: MARKS,
    explains: ['الجزائر', 'Algeria'],
  },
  {
    name: 'an iframe of the same site',
    html: newsPage({ after: '<iframe src="/inner" title="more"></iframe>' }),
    files: {
      '/inner': `<!doctype html><meta charset="utf-8"><p>قال وزير من قطر والدوحة كلامًا.</p>`,
    },
    marks: MARKS,
    unmarked: ['قطر', 'الدوحة'],
    explains: ['الجزائر', 'Algeria'],
    settled: `document.querySelector('iframe').contentDocument?.readyState === 'complete'`,
  },
  {
    name: 'open shadow roots',
    html: newsPage({ body: `<news-text></news-text>` }),
    script: `
      customElements.define('news-text', class extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({ mode: 'open' });
          for (const text of ${JSON.stringify(PARAGRAPHS)}) {
            const p = document.createElement('p');
            p.textContent = text;
            root.append(p);
          }
        }
      });`,
    // Like those in frames, texts in trees of their own are not read.
    marks: [],
    unmarked: MARKS,
    explains: null,
  },
  {
    name: 'text slotted into a shadow root',
    html: newsPage({ body: `<news-card>${paragraphs()}</news-card>` }),
    script: `
      customElements.define('news-card', class extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({ mode: 'closed' });
          const box = document.createElement('div');
          box.append(document.createElement('slot'));
          root.append(box);
        }
      });`,
    marks: MARKS,
    explains: ['الجزائر', 'Algeria'],
  },
];
