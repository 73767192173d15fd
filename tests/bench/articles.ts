import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { HEADLINE, PARAGRAPHS } from '../reader/article/article-pages';

const SAMPLE = fileURLToPath(new URL('../../entrypoints/sample/index.html', import.meta.url));

/** The folder of further material, which need not be there. */
export const SHARED: string =
  process.env['HAMISH_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));

/** An article to measure with. */
export interface Article {
  readonly name: string;
  readonly html: string;
  readonly paragraphs: readonly string[];
}

/** The built-in sample article as a page of an ordinary site. */
export function sampleArticle(): Article {
  const html = readFileSync(SAMPLE, 'utf8').replace(/<script[^>]*><\/script>/, '');
  const { document } = new JSDOM(html).window;
  const paragraphs = [...document.querySelectorAll('h1, figcaption, .htmlCode p')].map(
    (element) => element.textContent ?? '',
  );
  return { name: 'sample article', html, paragraphs };
}

/** The article in the shared folder; null when there is none. */
export function seedArticle(): Article | null {
  const folder = join(SHARED, 'seed');
  const file = filesIn(folder).find((name) => name.endsWith('.txt'));
  if (file === undefined) return null;
  const [, title = '', ...rest] = readFileSync(join(folder, file), 'utf8').split(/\n\s*\n/);
  const paragraphs = rest.map((text) => text.trim()).filter((text) => text !== '');
  return articleOf('seed article', title.trim(), paragraphs);
}

/** An article of about so many words: the sentences of ours, shuffled the same way every time. */
export function longArticle(words: number): Article {
  const sentences = [...sampleArticle().paragraphs.slice(3), ...PARAGRAPHS]
    .flatMap((text) => text.split(/(?<=\.) /))
    .filter((text) => text.endsWith('.'));
  const draw = drawer();
  const paragraphs: string[] = [];
  for (let count = 0; count < words; ) {
    const paragraph = [draw(sentences), draw(sentences), draw(sentences)].join(' ');
    paragraphs.push(paragraph);
    count += countWords([paragraph]);
  }
  return articleOf(`article of ${words} words`, HEADLINE, paragraphs);
}

/** A page as news sites build them, with a menu, a sidebar and an article. */
export function articleOf(name: string, title: string, paragraphs: readonly string[]): Article {
  const links = (count: number) =>
    `<ul>${'<li><a href="/s">أخبار السياسة والاقتصاد</a></li>'.repeat(count)}</ul>`;
  const html = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${title}</title></head>
    <body><header><nav>${links(20)}</nav></header><main><article><h1>${title}</h1>
    <div class="date">الثلاثاء، 5 مارس 2024</div><div class="post-content">
    ${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</div></article>
    <aside class="sidebar">${links(30)}</aside></main></body></html>`;
  return { name, html, paragraphs };
}

/** Words as a reader counts them: what stands between white space. */
export function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0);
}

/** The names in a folder; none when there is no such folder. */
export function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/* A linear congruential generator: the same draws on every machine. */
function drawer(): <T>(from: readonly T[]) => T {
  let state = 1;
  return (from) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return from[Math.floor((state / 2 ** 31) * from.length)] as (typeof from)[number];
  };
}
