import type { Run } from './collect-runs';
import { type Body, isAside, isProse } from './find-body';
import { labelOf } from './run-labels';

/* A line that is mostly links is a list of other articles; a short one may be a linked name. */
const MOST_LINKED = 0.65;

/* A heading longer than this is a paragraph set in bold. */
const LONGEST_HEADING = 160;

/* Below this an item of a list is a menu's. */
const LEAST_ITEM = 12;

/**
 * The runs of a body that a reader reads, in document order: related links, share bars, tag lists
 * and what follows the article's end are left out.
 */
export function readableRuns(runs: readonly Run[], body: Body): Run[] {
  const boxes = relatedBoxes(runs, body);
  const own = runs
    .slice(body.from, body.to)
    .filter((run) => !isAside(run, body.pageProse) && !isBoxed(run, boxes));
  const kept: Run[] = [];
  let hasProse = false;
  let afterRelated = false;
  for (const run of own) {
    const label = labelOf(run);
    if (label === 'end' && hasProse) break;
    if (label === 'related') afterRelated = true;
    const isText = isProse(run);
    if (label !== null || isLinkLine(run) || (afterRelated && !isText)) continue;
    afterRelated = false;
    hasProse ||= isText;
    if (isReadable(run)) kept.push(run);
  }
  return withoutLooseEnds(kept);
}

function isLinkLine(run: Run): boolean {
  return run.linked > run.text.length * MOST_LINKED;
}

function isReadable(run: Run): boolean {
  if (run.kind === 'item' || run.kind === 'cell') return run.text.length >= LEAST_ITEM;
  return run.kind !== 'heading' || run.text.length <= LONGEST_HEADING || isProse(run);
}

/* A box that begins with «اقرأ أيضًا» is left out whole, unless it holds the article. */
function relatedBoxes(runs: readonly Run[], body: Body): Element[] {
  const boxes: Element[] = [];
  let previous: Run | undefined;
  for (let index = body.from; index < body.to; index += 1) {
    const run = runs[index];
    if (run === undefined) continue;
    if (labelOf(run) === 'related') {
      const box = boxOf(run, previous, body.element);
      if (box !== null && proseIn(runs, body, box) < body.prose / 3) boxes.push(box);
    }
    previous = run;
  }
  return boxes;
}

function boxOf(label: Run, previous: Run | undefined, limit: Element): Element | null {
  let box: Element | null = null;
  let element: Element | null = label.block;
  while (element !== null && element !== limit) {
    if (previous !== undefined && element.contains(previous.block)) break;
    box = element;
    element = element.parentElement;
  }
  return box;
}

function proseIn(runs: readonly Run[], body: Body, box: Element): number {
  let sum = 0;
  for (const run of runs.slice(body.from, body.to))
    if (isProse(run) && box.contains(run.block)) sum += run.text.length;
  return sum;
}

function isBoxed(run: Run, boxes: readonly Element[]): boolean {
  return boxes.some((box) => box.contains(run.block));
}

/* A heading after which nothing comes was a label of something left out. */
function withoutLooseEnds(kept: readonly Run[]): Run[] {
  let end = kept.length;
  while (end > 0 && kept[end - 1]?.kind === 'heading') end -= 1;
  return kept.slice(0, end);
}
