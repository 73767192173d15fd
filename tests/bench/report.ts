import type { BrowserName } from '../../src/commands/launch-browser';
import type { Article } from './articles';
import type { BrowserFigures } from './measure-browser';
import { type EngineTasks, type EngineTimes, LENGTHS, SIZES } from './measure-engine';
import type { Memory } from './measure-memory';
import type { DetectionTimes } from './page-code';
import { median, quantile } from './statistics';
import { megabytes, milliseconds, type Row, ratios, type Section } from './table';

const UNKNOWN = 'not available';

/** Puts all figures into the rows of one table. */
export function reportOf(
  articles: readonly Article[],
  tasks: EngineTasks,
  node: EngineTimes,
  figures: ReadonlyMap<BrowserName, BrowserFigures>,
): (Row | Section)[] {
  const row = (what: string, read: (each: BrowserFigures) => string, more: Partial<Row> = {}) => ({
    what,
    ...inBrowsers(figures, read),
    ...more,
  });
  const engineRow = (what: string, read: (times: EngineTimes) => string, target?: string): Row =>
    row(what, ({ engine }) => read(engine), {
      node: read(node),
      ...(target !== undefined && { target }),
    });
  return [
    { section: 'Gate and detector, a page: median / 95th percentile' },
    ...detectorRows(row),
    { section: 'Engine' },
    ...tasks.names.map((name, at) =>
      engineRow(`${name}, ${tasks.words[at]} words`, ({ texts }) =>
        speed(tasks.words[at] ?? 0, texts[at]),
      ),
    ),
    engineRow(
      `time of ${thousands(LENGTHS)} words`,
      ({ lengths }) => ratios(lengths),
      ratios(LENGTHS),
    ),
    engineRow(
      `time with ${thousands(SIZES)} entries`,
      ({ sizes }) => ratios(sizes),
      ratios(SIZES.map(() => 1)),
    ),
    {
      section:
        'From navigation, background stopped: load event without | with Hamish | marks drawn',
    },
    ...articles.map(({ name }, at) =>
      row(name, ({ bare, withHamish }) =>
        [bare.loading[at]?.loaded, withHamish.loading[at]?.loaded, withHamish.loading[at]?.drawn]
          .map((time) => (time == null ? UNKNOWN : milliseconds(time)))
          .join(' | '),
      ),
    ),
    { section: 'Memory without | with Hamish' },
    ...articles.flatMap(({ name }, at) =>
      [...figures.values()][0]?.bare.memory[at] ? memoryRows(row, name, at) : [],
    ),
    { section: 'From the pointer’s rest to the painted popover, less the wait that is meant' },
    row('background running', ({ hover }) => milliseconds(hover.warm)),
    row('background stopped', ({ hover }) => milliseconds(hover.dead)),
  ];
}

type MakeRow = (what: string, read: (each: BrowserFigures) => string, more?: Partial<Row>) => Row;

function inBrowsers(
  figures: ReadonlyMap<BrowserName, BrowserFigures>,
  read: (each: BrowserFigures) => string,
): Partial<Row> {
  return Object.fromEntries([...figures].map(([name, each]) => [name, read(each)]));
}

function detectorRows(row: MakeRow): Row[] {
  const spread = (times: readonly DetectionTimes[], part: keyof DetectionTimes) => {
    const values = times.map((each) => each[part]);
    if (values.length === 0) return 'no pages';
    return `${milliseconds(median(values))} / ${milliseconds(quantile(values, 0.95))}`;
  };
  const both = (what: string, part: keyof DetectionTimes, target: string) => [
    row(`${what}, own pages`, ({ detector }) => spread(detector.own, part), { target }),
    row(`${what}, saved pages`, ({ detector }) => spread(detector.saved, part), { target }),
  ];
  return [
    ...both('gate, first time', 'gate', '≤ 5 ms'),
    ...both('gate, code warm', 'warmGate', '≤ 5 ms'),
    ...both('detector, first time', 'detector', '≤ 10 ms'),
    ...both('detector, code warm', 'warmDetector', '≤ 10 ms'),
  ];
}

function memoryRows(row: MakeRow, name: string, at: number): Row[] {
  const both = (each: BrowserFigures, part: keyof Memory) =>
    [each.bare.memory[at]?.[part], each.withHamish.memory[at]?.[part]]
      .map((bytes) => (bytes == null ? UNKNOWN : megabytes(bytes)))
      .join(' | ');
  return [
    row(`${name}, JavaScript heap of the tab`, (each) => both(each, 'heap')),
    row(`${name}, process (Chromium: all of them)`, (each) => both(each, 'process')),
  ];
}

function speed(words: number, time: number | undefined): string {
  return `${Math.round(words / (time ?? Number.NaN))} words/ms`;
}

function thousands(numbers: readonly number[]): string {
  return numbers.map((number) => `${number / 1000}k`).join(' : ');
}
