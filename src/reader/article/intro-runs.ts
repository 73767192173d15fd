import type { Run } from './collect-runs';
import { type Body, isAside, isProse } from './find-body';
import { labelOf } from './run-labels';

/**
 * What belongs to the article but stands outside its body: the standfirst below the headline, and
 * captions of pictures below or above it.
 *
 * @param headline the headline's run, null when it is not on the page.
 * @param firstProse index of the body's first paragraph.
 */
export function introRuns(
  runs: readonly Run[],
  body: Body,
  headline: Run | null,
  firstProse: number,
): Run[] {
  if (headline === null) return [];
  const below = runs.indexOf(headline) + 1;
  const intro: Run[] = [];
  const end = Math.min(firstProse, body.from);
  for (let index = firstOf(runs, body, headline, below); index < end; index += 1) {
    const run = runs[index];
    if (run === undefined || run === headline || labelOf(run) !== null) continue;
    if (run.kind === 'caption') {
      if (!isAside(run, body.pageProse, headline.block)) intro.push(run);
    } else if (index >= below && isStandfirst(run) && !isAside(run, body.pageProse)) {
      intro.push(run);
    }
  }
  return intro;
}

function isStandfirst(run: Run): boolean {
  return run.lead && (run.kind === 'heading' || isProse(run));
}

/* Above the headline only what shares an element with it and the body, the page's own apart. */
function firstOf(runs: readonly Run[], body: Body, headline: Run, below: number): number {
  let around: Element | null = headline.block;
  while (around !== null && !around.contains(body.element)) around = around.parentElement;
  const holder = around;
  if (holder === null || holder.tagName === 'BODY') return below;
  const first = runs.findIndex(({ block }) => holder.contains(block));
  return first < 0 ? below : first;
}
