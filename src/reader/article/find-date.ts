import type { Collected, Run } from './collect-runs';
import type { Body } from './find-body';
import type { Metadata } from './metadata';
import { parseDate } from './parse-date';

/** When the article was published, and where that was read. */
export interface PublishedDate {
  /** ISO 8601. */
  readonly iso: string;
  /** `head` metadata, `markup` of a date near the body, a `line` near it, or the body's `dateline`. */
  readonly source: 'head' | 'markup' | 'line' | 'dateline';
}

/* A line that is a date says little else. */
const LONGEST_LINE = 90;

/* How many lines above the first paragraph a date may stand. */
const ABOVE = 14;
const BELOW = 3;

/* «باريس، 3 مايو 2024 - …»: a dateline opens the text. */
const DATELINE = 70;

/** The date by the head, by markup or by the words around the body. */
export function findDate(
  collected: Collected,
  body: Body,
  firstProse: number,
  readable: readonly Run[],
  metadata: Metadata,
): PublishedDate | null {
  const head = metadata.published === null ? null : parseDate(metadata.published);
  if (head !== null) return { iso: head, source: 'head' };
  const marked = markedDate(collected.marked, body);
  if (marked !== null) return { iso: marked, source: 'markup' };
  const line = lineDate(collected.runs, body, firstProse);
  if (line !== null) return { iso: line, source: 'line' };
  const opening = readable.find((run) => run.kind === 'paragraph')?.text.slice(0, DATELINE);
  const dateline = opening === undefined ? null : parseDate(opening);
  return dateline === null ? null : { iso: dateline, source: 'dateline' };
}

/* Cards of other articles carry dates too: only one that stands by the body is the article's. */
function markedDate(marked: readonly Element[], body: Body): string | null {
  const around = body.element.parentElement?.parentElement ?? body.element;
  for (const element of marked) {
    const property = element.getAttribute('itemprop');
    const isDate = element.tagName === 'TIME' || property === 'datePublished';
    if (!isDate || !around.contains(element)) continue;
    const after = body.element.compareDocumentPosition(element) & 4;
    if (property !== 'datePublished' && after !== 0) continue;
    const stated = element.getAttribute('datetime') ?? element.getAttribute('content');
    const iso = parseDate(stated ?? '') ?? parseDate(element.textContent ?? '');
    if (iso !== null) return iso;
  }
  return null;
}

function lineDate(runs: readonly Run[], body: Body, firstProse: number): string | null {
  for (let index = firstProse - 1; index >= Math.max(0, firstProse - ABOVE); index -= 1) {
    const iso = dateOfLine(runs[index]);
    if (iso !== null) return iso;
  }
  for (let index = body.to; index < body.to + BELOW; index += 1) {
    const iso = dateOfLine(runs[index]);
    if (iso !== null) return iso;
  }
  return null;
}

function dateOfLine(run: Run | undefined): string | null {
  if (run === undefined || run.text.length > LONGEST_LINE || run.kind === 'heading') return null;
  return parseDate(run.text);
}
