import type { CountedEntry } from './count-entries';

/** How much there is to know in an article. */
export interface ReadingFigures {
  /** Different names and terms. */
  readonly entries: number;
  readonly mentions: number;
  readonly words: number;
  /** Mentions in 100 words, to one decimal place; 0 for an article without words. */
  readonly per100Words: number;
}

/** Figures of an article of `words` words in which `entries` were found. */
export function readingFigures(entries: readonly CountedEntry[], words: number): ReadingFigures {
  const mentions = entries.reduce((sum, { count }) => sum + count, 0);
  const per100Words = words === 0 ? 0 : Math.round((mentions * 1000) / words) / 10;
  return { entries: entries.length, mentions, words, per100Words };
}
