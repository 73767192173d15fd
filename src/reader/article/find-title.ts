import type { Run } from './collect-runs';
import type { Body } from './find-body';
import type { Metadata } from './metadata';
import { wordsIn } from './signs';

/** The headline and, when it stands on the page, its run. */
export interface Title {
  readonly text: string;
  readonly run: Run | null;
  /** Whether a headline on the page and the page's own title say the same. */
  readonly agreed: boolean;
}

/* How much of the shorter title's words both must share to be the same headline. */
const SAME = 0.6;

const LONGEST = 260;

/* Separators between a headline and a site's name. */
const SEPARATOR = /\s+[|–—\-:•·»«]+\s+|\s*\|\s*/;

const LEVEL_WORTH: Readonly<Record<number, number>> = {
  1: 4,
  2: 2.5,
  3: 1.5,
  4: 1,
  5: 0.5,
  6: 0.5,
};

/**
 * The headline: the heading that best agrees with the page's titles and stands above the body;
 * without one, the page's title without the site's name.
 */
export function findTitle(
  runs: readonly Run[],
  body: Body,
  firstProse: number,
  metadata: Metadata,
): Title | null {
  const titles = metadata.titles.map(wordsOf);
  let best: Run | null = null;
  let most = 0;
  let agreed = false;
  // What stands below the body is another article's.
  runs.slice(0, body.to).forEach((run, index) => {
    if (!couldBeTitle(run)) return;
    const words = wordsOf(run.text);
    if (words.length < 2) return;
    const agreement = Math.max(0, ...titles.map((title) => likeness(words, title)));
    const score = worthOf(run, agreement) + nearness(index, firstProse);
    if (score <= most) return;
    most = score;
    best = run;
    agreed = agreement >= SAME;
  });
  return chosen(best, agreed, metadata);
}

/* What a run is worth as a headline wherever it stands. */
function worthOf(run: Run, agreement: number): number {
  return (
    (run.kind === 'heading' ? (LEVEL_WORTH[run.level] ?? 0) : 1) +
    (run.titled ? 0.7 : 0) +
    8 * (agreement >= SAME ? agreement : 0) -
    (run.suspect === null ? 0 : 3) -
    (run.linked > run.text.length / 2 ? 3 : 0)
  );
}

function couldBeTitle(run: Run): boolean {
  if (run.text.length > LONGEST) return false;
  return run.kind === 'heading' || (run.titled && run.kind === 'paragraph');
}

/* A headline stands shortly above the first paragraph. */
function nearness(index: number, firstProse: number): number {
  return index > firstProse ? -2 : Math.max(0, 3 - (firstProse - index) / 8);
}

function chosen(run: Run | null, agreed: boolean, metadata: Metadata): Title | null {
  const meta = metadata.titles[0];
  if (run !== null) return { text: run.text, run, agreed };
  if (meta === undefined) return null;
  return { text: withoutSiteName(meta, metadata.siteName), run: null, agreed: false };
}

/** A page title without the site's name that stands before or after it. */
function withoutSiteName(title: string, siteName: string | null): string {
  const parts = title.split(SEPARATOR).filter((part) => part.trim() !== '');
  if (parts.length < 2) return title.trim();
  const site = siteName === null ? null : wordsOf(siteName);
  const rest = parts.filter((part) => site === null || likeness(wordsOf(part), site) < SAME);
  const longest = [...(rest.length > 0 ? rest : parts)].sort((a, b) => b.length - a.length)[0];
  return (longest ?? title).trim();
}

/** The words of a title, folded for comparing. */
function wordsOf(text: string): readonly string[] {
  return wordsIn(
    text
      .normalize('NFKC')
      .replace(/[\u064B-\u0652\u0640]/g, '')
      .replace(/[أإآ]/g, 'ا')
      .toLowerCase(),
  );
}

/** Share of the shorter title's words that the longer one has too. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return 0;
  const all = new Set(long);
  const common = short.filter((word) => all.has(word)).length / short.length;
  // A short heading inside a long title is often the site's name or the section.
  return common * (short.length < long.length / 3 ? 0.5 : 1);
}
