import { JSDOM, VirtualConsole } from 'jsdom';
import type { ArticleBlock } from '../reader/article/article';
import { detectArticle } from '../reader/article/detect-article';
import { readText, runCommand, UsageError } from './read-text';

/*
 * npm run --silent detect -- page.html …
 *
 * Writes one JSON object a page: what the extension finds on it. `text` is the body as it is read,
 * one block a line, without title and captions. Scripts of the pages are not run.
 */
runCommand(() => {
  const files = process.argv.slice(2);
  if (files.length === 0)
    throw new UsageError('Name the saved pages to look at: npm run --silent detect -- page.html');
  for (const file of files) {
    // An empty console: what is wrong with a page's style sheets is none of our business.
    const { window } = new JSDOM(readText(file), { virtualConsole: new VirtualConsole() });
    const { blocks, why, ...found } = detectArticle(window.document);
    const text = blocks.filter(isBody).map(textOf).join('\n');
    process.stdout.write(`${JSON.stringify({ file, ...found, text, why })}\n`);
    window.close();
  }
});

function isBody({ role }: ArticleBlock): boolean {
  return role === 'paragraph' || role === 'heading' || role === 'lead';
}

function textOf({ texts }: ArticleBlock): string {
  return texts
    .map((text) => text.data)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
