import { execFileSync } from 'node:child_process';
import type { BrowserName } from '../../src/commands/launch-browser';
import { articlesToRead, type BrowserFigures, measureBrowser } from './measure-browser';
import { engineTasks, measureEngineInNode } from './measure-engine';
import { measureNotes, NOTEBOOKS, type NotesTimes } from './measure-notes';
import { reportOf } from './report';
import { reportOfNotes } from './report-notes';
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
const notes = new Map<BrowserName, NotesTimes[]>();
for (const name of ['chrome', 'firefox'] as const) {
  figures.set(name, await measureBrowser(name, articles, tasks));
  notes.set(name, []);
  for (const count of NOTEBOOKS) notes.get(name)?.push(await measureNotes(name, count));
}
const rows = [...reportOf(articles, tasks, node, figures), ...reportOfNotes(notes)];
process.stdout.write(`${formatTable(rows)}\n`);
