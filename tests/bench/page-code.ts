import {
  KNOWLEDGE_FILES,
  type KnowledgeFiles,
  openKnowledge,
} from '../../src/core/annotate/open-knowledge';
import { detectArticle } from '../../src/reader/article/detect-article';
import { worthDetecting } from '../../src/reader/article/gate';
import { timeAnnotation } from './time-annotation';

/** Milliseconds of gate and detector: the first time on the page, and once the code is warm. */
export interface DetectionTimes {
  readonly gate: number;
  readonly detector: number;
  readonly warmGate: number;
  readonly warmDetector: number;
}

const WARM_ROUNDS = 5;

/** Times gate and detector on the page this runs in; reached there as `hamishBench`. */
export function timeDetection(): DetectionTimes {
  const gate = time(() => worthDetecting(document));
  const detector = time(() => detectArticle(document));
  const rounds = Array.from({ length: WARM_ROUNDS }, () => ({
    gate: time(() => worthDetecting(document)),
    detector: time(() => detectArticle(document)),
  }));
  return {
    gate,
    detector,
    warmGate: Math.min(...rounds.map((round) => round.gate)),
    warmDetector: Math.min(...rounds.map((round) => round.detector)),
  };
}

/** Milliseconds to annotate each of several articles with the compiled files of this site. */
export async function timeAnnotations(articles: readonly (readonly string[])[]): Promise<number[]> {
  const files = Object.entries(KNOWLEDGE_FILES).map(async ([name, path]) => {
    const bytes = await (await fetch(path)).arrayBuffer();
    return [name, new Uint8Array(bytes)] as const;
  });
  const entries = Object.fromEntries(await Promise.all(files));
  const knowledge = openKnowledge(entries as unknown as KnowledgeFiles);
  return articles.map((blocks) => timeAnnotation(blocks, knowledge));
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
