import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

/** An article as a news site would hold it. */
export interface NewsArticle {
  /** What stands in the browser's tab. */
  readonly pageTitle: string;
  readonly headline: string;
  readonly caption: string;
  readonly byline: string;
  readonly body: readonly { readonly text: string; readonly isSubhead: boolean }[];
}

/** The built-in sample article as a page of an ordinary site, without the extension's own script. */
export function samplePage(): string {
  const file = new URL('../../../entrypoints/sample/index.html', import.meta.url);
  return readFileSync(file, 'utf8').replace(/<script[^>]*><\/script>/, '');
}

/** Another article in the layout of the sample article; without a language the page names none. */
export function pageOf(article: NewsArticle, language?: string): string {
  const dom = new JSDOM(samplePage());
  const { document } = dom.window;
  if (language === undefined) document.documentElement.removeAttribute('lang');
  else document.documentElement.lang = language;
  document.title = article.pageTitle;
  put(document, 'h1', article.headline);
  put(document, 'figcaption', article.caption);
  document
    .querySelector('.htmlCode')
    ?.replaceChildren(
      paragraph(document, 'p', article.byline),
      ...article.body.map(({ text, isSubhead }) =>
        paragraph(document, isSubhead ? 'strong' : 'p', text),
      ),
    );
  return dom.serialize();
}

function put(document: Document, selector: string, text: string): void {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`The sample article has no ${selector}.`);
  element.textContent = text;
}

/** A paragraph; a subhead is one that is bold as a whole. */
function paragraph(document: Document, tag: 'p' | 'strong', text: string): Element {
  const element = document.createElement(tag);
  element.textContent = text;
  if (tag === 'p') return element;
  const around = document.createElement('p');
  around.append(element);
  return around;
}
