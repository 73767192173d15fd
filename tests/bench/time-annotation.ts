import { annotate } from '../../src/core/annotate/annotate';
import type { Knowledge } from '../../src/core/annotate/knowledge';

/* Long enough for the compilers to have done their work and for timers to be exact. */
const LEAST_ROUNDS = 5;
const LEAST_MS = 300;

/**
 * Milliseconds that annotating `texts` takes once the code is warm: the fastest of several rounds,
 * as whatever else the machine does only ever adds.
 */
export function timeAnnotation(texts: readonly string[], knowledge: Knowledge): number {
  const rounds: number[] = [];
  round(texts, knowledge);
  for (let spent = 0; rounds.length < LEAST_ROUNDS || spent < LEAST_MS; ) {
    const time = round(texts, knowledge);
    rounds.push(time);
    spent += time;
  }
  return Math.min(...rounds);
}

function round(texts: readonly string[], knowledge: Knowledge): number {
  const start = performance.now();
  for (const text of texts) annotate(text, knowledge);
  return performance.now() - start;
}
