import search from 'approx-string-match';

/** A place that reads like what was looked for. */
export interface NearMatch {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/** So many letters are searched in one step: a millisecond or two. */
const WINDOW = 8_192;

/**
 * Places where `pattern` stands with at most `most` letters added, missing or different, in steps;
 * of each stretch of the text only those with the fewest, one for each place.
 */
export function* nearMatches(
  text: string,
  pattern: string,
  most: number,
): Generator<void, readonly NearMatch[]> {
  const found: NearMatch[] = [];
  const overlap = pattern.length + most;
  for (let from = 0; from < text.length; from += WINDOW) {
    const window = text.slice(from, from + WINDOW + overlap);
    for (const { start, end, errors } of search(window, pattern, most)) {
      const last = found.at(-1);
      // One place has several ends with as many errors; the last is the whole of it.
      if (last !== undefined && Math.abs(from + end - last.end) <= most) found.pop();
      found.push({ start: from + start, end: from + end, errors });
    }
    yield;
  }
  return found;
}
