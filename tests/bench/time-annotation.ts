import { annotateArticle } from '../../src/core/annotate/annotate-article';
import type { Knowledge } from '../../src/core/annotate/knowledge';

/* Long enough for the compilers to have done their work and for timers to be exact. */
const LEAST_ROUNDS = 3;
const LEAST_MS = 200;

/**
 * Milliseconds that annotating an article of these blocks takes once the code is warm: the fastest of several rounds,
 * as whatever else the machine does only ever adds.
 */
export function timeAnnotation(blocks: readonly string[], knowledge: Knowledge): number {
  const rounds: number[] = [];
  round(blocks, knowledge);
  for (let spent = 0; rounds.length < LEAST_ROUNDS || spent < LEAST_MS; ) {
    const time = round(blocks, knowledge);
    rounds.push(time);
    spent += time;
  }
  return Math.min(...rounds);
}

function round(blocks: readonly string[], knowledge: Knowledge): number {
  const start = performance.now();
  annotateArticle(blocks, knowledge);
  return performance.now() - start;
}
