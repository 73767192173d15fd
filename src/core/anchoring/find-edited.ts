import type { TextQuoteSelector } from '../notes/note';
import { contextAgreement } from './context-agreement';
import { editDistance } from './edit-distance';
import type { FoldedPlace } from './find-folded';
import { isCertainlyEdited, MOST_EDITED } from './is-certain';
import { nearMatches } from './near-matches';

/** A longer quote is looked for by its beginning and its end. */
const LONGEST = 300;
const CONTEXT = 32;
/** A long passage may have become longer or shorter by this share. */
const STRETCH = 0.5;
/** By so much a place has to be better than the next best. */
const LEAD = 12;
/** The context's last letters show where a passage begins even if its first word is another. */
const EDGE = 8;

interface Candidate extends FoldedPlace {
  readonly score: number;
}

/**
 * The place of a folded quote in a folded text where its words have been edited, in steps; null
 * where there is none, or where it is not certain.
 */
export function* findEdited(
  text: string,
  quote: TextQuoteSelector,
): Generator<void, FoldedPlace | null> {
  return quote.exact.length > LONGEST
    ? yield* findLong(text, quote)
    : yield* findShort(text, quote);
}

function* findLong(text: string, quote: TextQuoteSelector): Generator<void, FoldedPlace | null> {
  const { exact } = quote;
  const cut = exact.length - LONGEST;
  const head = yield* findShort(text, {
    ...quote,
    exact: exact.slice(0, LONGEST),
    suffix: exact.slice(LONGEST, LONGEST + CONTEXT),
  });
  if (head === null) return null;
  const tail = yield* findShort(text, {
    ...quote,
    prefix: exact.slice(Math.max(0, cut - CONTEXT), cut),
    exact: exact.slice(cut),
  });
  if (tail === null || tail.start < head.start || tail.end < head.end) return null;
  const stretched = Math.abs(tail.end - head.start - exact.length) / exact.length;
  return stretched <= STRETCH ? { start: head.start, end: tail.end } : null;
}

function* findShort(text: string, quote: TextQuoteSelector): Generator<void, FoldedPlace | null> {
  const first = best(yield* candidates(text, quote));
  if (first === null) return null;
  // The library tells only the nearest matches: what else there is shows without them.
  const without = text.slice(0, first.start) + blank(first) + text.slice(first.end);
  const second = best(yield* candidates(without, quote));
  return second === null || first.score - second.score >= LEAD ? first : null;
}

function blank({ start, end }: FoldedPlace): string {
  return '\0'.repeat(end - start);
}

function best(found: readonly Candidate[]): Candidate | null {
  return found.reduce<Candidate | null>(
    (most, each) => (most === null || each.score > most.score ? each : most),
    null,
  );
}

/** Every place that is certain by itself. */
function* candidates(
  text: string,
  quote: TextQuoteSelector,
): Generator<void, readonly Candidate[]> {
  const { prefix, exact, suffix } = quote;
  const found: Candidate[] = [];
  const patterns = [
    [prefix, exact, suffix],
    [prefix, exact, ''],
    ['', exact, suffix],
  ] as const;
  for (const [before, , after] of patterns) {
    const pattern = before + exact + after;
    const most = Math.floor(pattern.length * MOST_EDITED);
    for (const match of yield* nearMatches(text, pattern, most)) {
      const start = match.start + before.length;
      const rough = { start, end: Math.max(start + 1, match.end - after.length) };
      const place = edges(text, quote, rough, match.errors + EDGE);
      const candidate = place === null ? null : judged(text, quote, place);
      if (candidate !== null) found.push(candidate);
      yield;
    }
  }
  return found;
}

function judged(text: string, quote: TextQuoteSelector, place: FoldedPlace): Candidate | null {
  const errors = editDistance(quote.exact, text.slice(place.start, place.end));
  const around = contextAgreement(text, place.start, place.end, quote);
  if (!isCertainlyEdited(around, quote, errors)) return null;
  const share = errors / quote.exact.length;
  return { ...place, score: around.before + around.after + CONTEXT * (1 - share / MOST_EDITED) };
}

/** Moves the edges of a rough place to where the context ends within reach, else to whole words. */
function edges(
  text: string,
  { prefix, suffix }: TextQuoteSelector,
  rough: FoldedPlace,
  reach: number,
): FoldedPlace | null {
  const tail = prefix.slice(-EDGE);
  const head = suffix.slice(0, EDGE);
  const lead = tail.length < EDGE ? -1 : nearest(text, tail, rough.start - tail.length, reach);
  const follow = head.length < EDGE ? -1 : nearest(text, head, rough.end, reach);
  let start = lead < 0 ? wordStart(text, rough.start) : lead + tail.length;
  let end = follow < 0 ? wordEnd(text, rough.end) : follow;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return start < end ? { start, end } : null;
}

/** Where `wanted` stands nearest to a place, not farther than `reach`; -1 where it does not. */
function nearest(text: string, wanted: string, place: number, reach: number): number {
  const before = text.lastIndexOf(wanted, Math.max(0, place));
  const after = text.indexOf(wanted, Math.max(0, place));
  const near = [before, after].filter((at) => at >= 0 && Math.abs(at - place) <= reach);
  return near.length === 0
    ? -1
    : near.reduce((one, other) => (Math.abs(other - place) < Math.abs(one - place) ? other : one));
}

function wordStart(text: string, at: number): number {
  let start = Math.min(Math.max(at, 0), text.length);
  while (start > 0 && text[start - 1] !== ' ') start--;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = Math.max(at, 0);
  while (end < text.length && text[end] !== ' ') end++;
  return end;
}
