import { classSigns } from './boilerplate';
import type { Run } from './collect-runs';
import type { Suspect } from './suspect';

/** Where the article's text stands, and how much of the page it is. */
export interface Body {
  readonly element: Element;
  /** Indexes into the page's runs that stand inside `element`: first, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** Characters of prose in the body, on the page without its asides, and on the whole page. */
  readonly prose: number;
  readonly mainProse: number;
  readonly pageProse: number;
}

/* Arabic news paragraphs are short: a line with a full stop counts from this many characters. */
const LEAST_SENTENCE = 35;
const LEAST_PLAIN = 90;
const MOST_LINKED = 0.4;
const SENTENCE = /[.؟!…۔:»"”?][\s"”»)]*$|[،,؛;]\s/u;

/* What a body's class or markup is worth against a container that says nothing. */
const BODY_BONUS = 1.35;

/* What a container further up gets of a paragraph: it must hold several to win. */
const SHARES = [1, 0.5, 0.2];

/* What a paragraph is worth: its length, within reason, and that it is one. */
const BASE = 20;
const MOST_GAIN = 500;

/* A parent replaces the best container when it holds this much more prose of its kind. */
const WIDER = 1.12;

/* How far above the body so far its other parts are looked for. */
const MOST_STEPS = 4;

/** Whether a line reads as running text. */
export function isProse(run: Run): boolean {
  const { text, kind } = run;
  if (kind === 'heading' || kind === 'caption' || run.titled) return false;
  if (run.linked > text.length * MOST_LINKED) return false;
  if (kind === 'item' || kind === 'cell') return text.length >= LEAST_PLAIN;
  return text.length >= LEAST_PLAIN || (text.length >= LEAST_SENTENCE && SENTENCE.test(text));
}

/** Marks wrappers as such, so that `isAside` no longer counts them. */
export function weighSuspects(runs: readonly Run[]): number {
  let page = 0;
  for (const run of runs) {
    if (!isProse(run)) continue;
    page += run.text.length;
    for (let one = run.suspect; one !== null; one = one.outer) one.prose += run.text.length;
  }
  return page;
}

/**
 * Whether a run stands in a part of the page that is not the article. A part that holds `headline`
 * is the article's own, whatever it is called: many set headline and picture in a `<header>`.
 */
export function isAside(run: Run, pageProse: number, headline?: Element): boolean {
  for (let one: Suspect | null = run.suspect; one !== null; one = one.outer) {
    if (headline !== undefined && one.element.contains(headline)) return false;
    if (one.prose <= pageProse * one.wrapperFrom || one.prose === 0) return true;
  }
  return false;
}

/** The element that holds the article's text; null when the page has no running text. */
export function findBody(runs: readonly Run[], root: Element, pageProse: number): Body | null {
  const prose = runs.filter((run) => isProse(run) && !isAside(run, pageProse));
  const best = bestContainer(prose, root);
  if (best === null) return null;
  const element = widen(best, prose, root);
  const mainProse = proseIn(prose, root);
  return {
    element,
    ...rangeOf(runs, element),
    prose: proseIn(prose, element),
    mainProse,
    pageProse,
  };
}

function bestContainer(prose: readonly Run[], root: Element): Element | null {
  let best: Element | null = null;
  let most = 0;
  for (const [element, score] of containerScores(prose, root)) {
    const bonus = isBodyByMarkup(element) ? BODY_BONUS : 1;
    if (score * bonus > most) {
      most = score * bonus;
      best = element;
    }
  }
  return best;
}

function containerScores(prose: readonly Run[], root: Element): Map<Element, number> {
  const perBlock = new Map<Element, number>();
  for (const { block } of prose) perBlock.set(block, (perBlock.get(block) ?? 0) + 1);
  const scores = new Map<Element, number>();
  for (const { block, text } of prose) {
    // Text parted by <br> alone stands directly in its container.
    const isContainer = block === root || (perBlock.get(block) ?? 0) > 1;
    const worth = BASE + Math.min(text.length, MOST_GAIN);
    addUpwards(scores, isContainer ? block : block.parentElement, worth, root);
  }
  return scores;
}

function addUpwards(
  scores: Map<Element, number>,
  from: Element | null,
  worth: number,
  root: Element,
): void {
  let element = from;
  for (const share of SHARES) {
    if (element === null) return;
    scores.set(element, (scores.get(element) ?? 0) + share * worth);
    element = element === root ? null : element.parentElement;
  }
}

function isBodyByMarkup(element: Element): boolean {
  return element.getAttribute('itemprop') === 'articleBody' || classSigns(element).body;
}

/*
 * Bodies are cut up by boxes: a paragraph may stand in a column of its own, or every few in a
 * section. The parent is taken when it holds more prose in blocks of the kind the body is made of;
 * an element further up only when that prose stands in containers of the same make.
 */
function widen(best: Element, prose: readonly Run[], root: Element): Element {
  let current = best;
  let held = proseIn(prose, best);
  const tags = new Set(
    prose.filter((run) => best.contains(run.block)).map((run) => run.block.tagName),
  );
  const make = makeOf(best);
  let outer = best.parentElement;
  for (let steps = 1; outer !== null && isInside(outer, current, root); steps += 1) {
    const here = outer;
    const alike = prose.filter(
      ({ block }) =>
        here.contains(block) &&
        tags.has(block.tagName) &&
        (steps === 1 || best.contains(block) || makeOf(block.parentElement) === make),
    );
    const more = alike.reduce((sum, run) => sum + run.text.length, 0);
    if (more >= held * WIDER) {
      current = here;
      held = more;
      steps = 0;
    }
    if (steps >= MOST_STEPS) break;
    outer = here.parentElement;
  }
  return current;
}

function isInside(outer: Element, current: Element, root: Element): boolean {
  const isWhole = current.tagName === 'ARTICLE' || current.hasAttribute('itemprop');
  return outer !== root && outer.tagName !== 'BODY' && !isWhole;
}

function makeOf(element: Element | null): string {
  return element === null ? '' : `${element.tagName} ${element.getAttribute('class') ?? ''}`;
}

function proseIn(prose: readonly Run[], element: Element): number {
  let sum = 0;
  for (const run of prose) if (element.contains(run.block)) sum += run.text.length;
  return sum;
}

function rangeOf(runs: readonly Run[], element: Element): { from: number; to: number } {
  let from = -1;
  let to = -1;
  runs.forEach((run, index) => {
    if (!element.contains(run.block)) return;
    if (from < 0) from = index;
    to = index + 1;
  });
  return { from, to };
}
