import { openGlossary } from '../../src/core/glossary/open-glossary';
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

/** Milliseconds to annotate each of several lists of texts with the glossary at an address. */
export async function timeAnnotations(
  glossaryUrl: string,
  lists: readonly (readonly string[])[],
): Promise<number[]> {
  const bytes = new Uint8Array(await (await fetch(glossaryUrl)).arrayBuffer());
  const glossary = openGlossary(bytes);
  return lists.map((texts) => timeAnnotation(texts, glossary));
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
