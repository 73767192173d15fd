import { fileURLToPath } from 'node:url';
import { putSection } from '../../../src/commands/put-section';
import { ARTICLES } from './articles';
import { KEEPING, REMOVING } from './edits';
import { METHODS, measureAnchoring, type Scores } from './measure-anchoring';
import { readSharedArticles } from './read-shared-articles';

/*
 * npm run anchoring [-- --write]
 *
 * Notes passages in articles, edits the articles and looks for the passages; prints how often they
 * are found, lost and placed wrongly, beside simpler ways to look. With --write the tables also go
 * into tests/figures.md.
 */
const FIGURES = fileURLToPath(new URL('../../figures.md', import.meta.url));

const shared = readSharedArticles();
if (shared.length === 0)
  process.stdout.write('No saved pages lie beside the project: only our own articles count.\n\n');
const articles = [...Object.values(ARTICLES), ...shared];
const scores = measureAnchoring(articles);
const report = `${summary(scores)}\n\n${byEdit(scores)}\n`;
process.stdout.write(report);
if (process.argv.includes('--write'))
  putSection(
    FIGURES,
    'Noted passages in articles that were edited',
    `Written by \`npm run anchoring -- --write\`: ${articles.length} articles, ${shared.length} of them saved from news sites, each edited in ${KEEPING.length + REMOVING.length} ways.\n\n${report}`,
  );

function summary(of: Scores): string {
  const rows = METHODS.map((method) => {
    const all = [...of.values()].map((row) => row[method]);
    const sum = (key: keyof (typeof all)[number]) =>
      all.reduce((total, score) => total + score[key], 0);
    const passages = sum('kept') + sum('gone');
    return `| ${method} | ${share(sum('right'), sum('kept'))} | ${share(sum('reported'), sum('gone'))} | ${share(sum('wrong'), passages)} |`;
  });
  return [
    '| looked for by | still there: found in place | gone: reported as not found | placed wrongly |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function byEdit(of: Scores): string {
  const rows = [...of].map(([name, row]) => {
    const cells = METHODS.map((method) => {
      const { kept, right, gone, reported, wrong } = row[method];
      return `${right + reported} of ${kept + gone}, wrong ${wrong}`;
    });
    return `| ${name} | ${cells.join(' | ')} |`;
  });
  return [
    `| right after this edit | ${METHODS.join(' | ')} |`,
    `|---|${METHODS.map(() => '---|').join('')}`,
    ...rows,
  ].join('\n');
}

function share(some: number, all: number): string {
  return `${some} of ${all} (${((100 * some) / all).toFixed(1)} %)`;
}
