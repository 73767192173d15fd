import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PARAGRAPHS } from '../reader/article/article-pages';
import { articleOf, filesIn, longArticle, SHARED, sampleArticle } from './articles';

/** Pages of our own: short, long, a front page, one in English. */
export function ownPages(): string[] {
  const card = (text: string) =>
    `<div class="card"><h3><a href="/n/1">${text.slice(0, 50)}</a></h3><p>${text}</p></div>`;
  const front = `<main><h1>آخر الأخبار</h1>${PARAGRAPHS.map(card).join('').repeat(60)}</main>`;
  const english = 'The minister said that the new line would open in spring, and that it is free.';
  return [
    sampleArticle().html,
    articleOf('', 'خبر', PARAGRAPHS).html,
    longArticle(2_000).html,
    longArticle(20_000).html,
    articleOf('', 'أخبار', []).html.replace('<main>', front),
    articleOf('', 'New railway line opens', Array(40).fill(english)).html,
  ];
}

/** The saved pages in the shared folder, if any. */
export function savedPages(): string[] {
  const folder = join(SHARED, 'pages');
  return filesIn(folder).flatMap((name) => {
    try {
      // A page that leads elsewhere at once cannot be measured.
      const html = readFileSync(join(folder, name, 'source.html'), 'utf8');
      return [html.replace(/http-equiv=["']?refresh/gi, 'data-was-refresh')];
    } catch {
      return [];
    }
  });
}
