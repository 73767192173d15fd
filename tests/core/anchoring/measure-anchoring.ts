import search from 'approx-string-match';
import { anchorPassage } from '../../../src/core/anchoring/anchor-passage';
import { quoteOf } from '../../../src/core/notes/text-quote';
import { type Edit, KEEPING, type Noted, passagesOf, REMOVING } from './edits';

/** How a passage can be looked for. */
export const METHODS = ['hamish', 'exact quote', 'fuzzy, not folded'] as const;

type Method = (typeof METHODS)[number];
type Span = { readonly start: number; readonly end: number } | null;

/** How often a method was right after one edit. */
export interface Score {
  /** Passages that are still there, and those of them found in their place. */
  kept: number;
  right: number;
  /** Found in a place that is not theirs, be they there or gone. */
  wrong: number;
  /** Passages that are gone, and those of them that were reported as not found. */
  gone: number;
  reported: number;
}

/** Scores by edit and by method. */
export type Scores = ReadonlyMap<string, Readonly<Record<Method, Score>>>;

/** Notes every passage of every article, edits the article, and looks for the passage. */
export function measureAnchoring(articles: readonly string[]): Scores {
  const scores = new Map<string, Record<Method, Score>>();
  for (const edit of [...KEEPING, ...REMOVING])
    for (const article of articles)
      for (const noted of passagesOf(article)) measure(noted, edit, scores);
  return scores;
}

function measure(noted: Noted, edit: Edit, scores: Map<string, Record<Method, Score>>): void {
  const edited = edit.make(noted);
  if (edited === null) return;
  const text = edited.before + edited.passage + edited.after;
  const place = { start: edited.before.length, end: edited.before.length + edited.passage.length };
  const truth = edited.passage === '' ? null : place;
  const row = scores.get(edit.name) ?? newRow();
  scores.set(edit.name, row);
  for (const method of METHODS) count(row[method], look(method, noted, text), truth);
}

function look(method: Method, { before, passage, after }: Noted, text: string): Span {
  if (method === 'hamish') {
    const whole = before + passage + after;
    const position = { start: before.length, end: before.length + passage.length };
    const quote = quoteOf(whole, position.start, position.end);
    const steps = anchorPassage({ text, folded: null }, quote, position);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }
  if (method === 'exact quote') {
    const start = text.indexOf(passage);
    return start < 0 ? null : { start, end: start + passage.length };
  }
  return search(text, passage, Math.floor(passage.length / 3))[0] ?? null;
}

function count(score: Score, found: Span, truth: Span): void {
  if (truth === null) {
    score.gone++;
    if (found === null) score.reported++;
    else score.wrong++;
    return;
  }
  score.kept++;
  if (found === null) return;
  if (found.start === truth.start && found.end === truth.end) score.right++;
  else score.wrong++;
}

function newRow(): Record<Method, Score> {
  const score = () => ({ kept: 0, right: 0, wrong: 0, gone: 0, reported: 0 });
  return { hamish: score(), 'exact quote': score(), 'fuzzy, not folded': score() };
}
