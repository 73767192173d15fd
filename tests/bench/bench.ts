import { execFileSync } from 'node:child_process';
import type { BrowserName } from '../../src/commands/launch-browser';
import { articlesToRead, type BrowserFigures, measureBrowser } from './measure-browser';
import { engineTasks, measureEngineInNode } from './measure-engine';
import { reportOf } from './report';
import { formatTable } from './table';

/*
 * npm run bench
 *
 * Measures Hamish in Node, Chromium and Firefox and prints one table. Material in the shared
 * folder (HAMISH_SHARED, else ../shared) is measured too where it is present. Nothing is asserted:
 * times depend on the machine.
 */
execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'pipe'] });

const articles = articlesToRead();
const tasks = engineTasks();
const node = await measureEngineInNode(tasks);
const figures = new Map<BrowserName, BrowserFigures>();
for (const name of ['chrome', 'firefox'] as const)
  figures.set(name, await measureBrowser(name, articles, tasks));
process.stdout.write(`${formatTable(reportOf(articles, tasks, node, figures))}\n`);
