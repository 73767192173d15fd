import type { BrowserName } from '../../src/commands/launch-browser';
import { type Article, longArticle, sampleArticle, seedArticle } from './articles';
import { bundlePageCode } from './bundle-page-code';
import { type DetectorTimes, measureDetector } from './measure-detector';
import { type EngineTasks, type EngineTimes, measureEngine } from './measure-engine';
import { type HoverTimes, measureHover } from './measure-hover';
import { type LoadingTimes, measureLoading } from './measure-loading';
import { type Memory, measureMemory } from './measure-memory';
import { inBrowser } from './measured-browser';
import { type Site, servePages } from './serve-pages';

/** What is measured with the extension and without it. */
export interface ReadingFigures {
  readonly loading: readonly LoadingTimes[];
  /** Null for an article that is not measured. */
  readonly memory: readonly (Memory | null)[];
}

/** All that is measured in one browser; lists go by article. */
export interface BrowserFigures {
  readonly detector: DetectorTimes;
  readonly engine: EngineTimes;
  readonly bare: ReadingFigures;
  readonly withHamish: ReadingFigures;
  readonly hover: HoverTimes;
}

/** The articles that are loaded in a tab. */
export function articlesToRead(): Article[] {
  return [sampleArticle(), seedArticle(), longArticle(20_000)].filter((each) => each !== null);
}

/** Measures everything in one browser. */
export async function measureBrowser(
  name: BrowserName,
  articles: readonly Article[],
  tasks: EngineTasks,
): Promise<BrowserFigures> {
  const site = await servePages();
  const pageCode = await bundlePageCode();
  const sample = articles[0] ?? sampleArticle();
  try {
    const code = await inBrowser(name, { bare: true }, async (page) => ({
      detector: await measureDetector(page, site, pageCode),
      engine: await measureEngine(page, site, pageCode, tasks),
    }));
    const bare = await readingFigures(name, site, articles, true);
    const withHamish = await readingFigures(name, site, articles, false);
    const hover = await inBrowser(name, { bare: false }, (page) =>
      measureHover(page, site, sample),
    );
    return { ...code, bare, withHamish, hover };
  } finally {
    site.close();
  }
}

async function readingFigures(
  name: BrowserName,
  site: Site,
  articles: readonly Article[],
  bare: boolean,
): Promise<ReadingFigures> {
  const loading: LoadingTimes[] = [];
  await inBrowser(name, { bare }, async (page) => {
    for (const article of articles)
      loading.push(await measureLoading(page, site, article, { bare }));
  });
  const memory: (Memory | null)[] = [];
  for (const article of articles) {
    // The shortest and the longest show the range.
    const isShown = article === articles[0] || article === articles.at(-1);
    // A tab that has shown another article keeps some of its memory: a browser each.
    memory.push(
      isShown
        ? await inBrowser(name, { bare }, (page) => measureMemory(page, site, article, { bare }))
        : null,
    );
  }
  return { loading, memory };
}
