import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import {
  KNOWLEDGE_FILES,
  type KnowledgeFiles,
  openKnowledge,
} from '../../src/core/annotate/open-knowledge';
import { countWords, longArticle, sampleArticle, seedArticle } from './articles';
import type { Site } from './serve-pages';
import { syntheticGlossary, syntheticText } from './synthetic-glossary';
import { timeAnnotation } from './time-annotation';

const PUBLIC = new URL('../../src/public/', import.meta.url);

/** Numbers of words of the articles that show how the time grows. */
export const LENGTHS: readonly number[] = [5_000, 10_000, 20_000, 40_000];

/** Numbers of entries. */
export const SIZES: readonly number[] = [5_000, 50_000, 500_000];

/* Words of the text that is annotated with each size of glossary. */
const SYNTHETIC_WORDS = 20_000;

/** Something to annotate. */
interface Task {
  readonly files: KnowledgeFiles;
  readonly articles: readonly (readonly string[])[];
}

/** What is annotated; made once, for Node and the browsers alike. */
export interface EngineTasks {
  readonly names: readonly string[];
  readonly words: readonly number[];
  readonly texts: Task;
  readonly lengths: Task;
  readonly sizes: readonly Task[];
}

/** Milliseconds, in the order of the tasks. */
export interface EngineTimes {
  readonly texts: readonly number[];
  readonly lengths: readonly number[];
  readonly sizes: readonly number[];
}

/** Prepares the texts and glossaries. */
export function engineTasks(): EngineTasks {
  const files = shippedFiles();
  const articles = [sampleArticle(), seedArticle(), longArticle(20_000)].filter(
    (article) => article !== null,
  );
  return {
    names: articles.map(({ name }) => name),
    words: articles.map(({ paragraphs }) => countWords(paragraphs)),
    texts: { files, articles: articles.map(({ paragraphs }) => paragraphs) },
    lengths: { files, articles: LENGTHS.map((words) => longArticle(words).paragraphs) },
    sizes: SIZES.map((size) => ({
      files: { ...files, glossary: syntheticGlossary(size) },
      articles: [[syntheticText(SYNTHETIC_WORDS, size)]],
    })),
  };
}

function shippedFiles(): KnowledgeFiles {
  const read = Object.entries(KNOWLEDGE_FILES).map(([name, path]) => [
    name,
    new Uint8Array(readFileSync(new URL(`.${path}`, PUBLIC))),
  ]);
  return Object.fromEntries(read) as KnowledgeFiles;
}

/** Annotates in this process. */
export function measureEngineInNode(tasks: EngineTasks): Promise<EngineTimes> {
  return timesOf(tasks, async ({ files, articles }) => {
    const knowledge = openKnowledge(files);
    return articles.map((blocks) => timeAnnotation(blocks, knowledge));
  });
}

/** Annotates in a page. */
export async function measureEngine(
  page: Page,
  site: Site,
  pageCode: string,
  tasks: EngineTasks,
): Promise<EngineTimes> {
  site.put('/blank', '<!doctype html><title>Engine</title>');
  await page.goto(`${site.url}/blank`);
  await page.evaluate(pageCode);
  return timesOf(tasks, ({ files, articles }) => {
    for (const [name, path] of Object.entries(KNOWLEDGE_FILES))
      site.put(path, files[name as keyof KnowledgeFiles]);
    return page.evaluate((lists) => hamishBench.timeAnnotations(lists), articles);
  });
}

async function timesOf(
  { texts, lengths, sizes }: EngineTasks,
  run: (task: Task) => Promise<number[]>,
): Promise<EngineTimes> {
  const bySize: number[] = [];
  for (const size of sizes) bySize.push(...(await run(size)));
  return { texts: await run(texts), lengths: await run(lengths), sizes: bySize };
}
