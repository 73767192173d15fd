import { readdirSync, readFileSync } from 'node:fs';

const BUILD = '.output/chrome-mv3';

/** What a reader waits for when a page opens, in kilobytes packed with gzip. */
const PAGES = {
  notebook: 68,
  review: 26,
  glossary: 34,
  options: 28,
  popup: 20,
  sidepanel: 26,
  sample: 70,
};

/** All that is loaded only when somebody asks for it. */
const LAZY = 560;

/** The code that a page names itself, together with all that this code cannot start without. */
function eagerCode(page) {
  const html = readFileSync(`${BUILD}/${page}.html`, 'utf8');
  const named = html.matchAll(/<(?:script|link)[^>]*(?:src|href)="\/(chunks\/[^"]+\.js)"/g);
  return [...named].map(([, file]) => `${BUILD}/${file}`);
}

const eager = Object.keys(PAGES).map((page) => [page, eagerCode(page)]);
const known = new Set(eager.flatMap(([, files]) => files));
const lazy = readdirSync(`${BUILD}/chunks`)
  .map((file) => `${BUILD}/chunks/${file}`)
  .filter((file) => file.endsWith('.js') && !known.has(file));

const budget = (name, path, limit) => ({ name, path, limit, gzip: true });

export default [
  budget('content script', `${BUILD}/content-scripts/article.js`, '66 kB'),
  budget('background', `${BUILD}/background.js`, '120 kB'),
  budget('notes beside the notebook', `${BUILD}/notebook-worker.js`, '44 kB'),
  ...eager.map(([page, files]) => budget(`page: ${page}`, files, `${PAGES[page]} kB`)),
  ...(lazy.length > 0 ? [budget('pages: loaded on demand', lazy, `${LAZY} kB`)] : []),
  budget(
    'names, terms and spellings',
    ['glossary', 'evidence', 'speller', 'names'].map((name) => `${BUILD}/${name}.bin`),
    '3 MB',
  ),
];
