import type { Token } from '../text/tokenise';
import { readCentury } from './centuries';
import { readClock } from './clock';
import { readDate } from './dates';
import { readDay } from './days';
import { readDecade } from './decades';
import { readMeasure } from './measures';
import { skipNonNumber } from './not-numbers';
import { readNumber } from './numbers';
import { readNumericDate } from './numeric-dates';
import { readOrdinal } from './ordinals';
import type { Found, Quantity } from './quantity';
import { readRelativeDay } from './relative-days';
import { openSource, type Source } from './source';
import { readTwoThirds } from './two-thirds';
import { readVague } from './vague';
import { readYear } from './years';

/** Of readings that are equally long the first is taken: a year before a number. */
const GRAMMARS: readonly ((source: Source, at: number) => Found | undefined)[] = [
  readClock,
  readDay,
  readRelativeDay,
  readDate,
  readNumericDate,
  readCentury,
  readDecade,
  readYear,
  readTwoThirds,
  readVague,
  readMeasure,
  readOrdinal,
  readNumber,
];

/**
 * Finds the numbers, dates, times, sums of money and measures of a text and puts them into English.
 * They never overlap; from each word the longest reading is taken.
 *
 * @example findQuantities(text, tokenise(text))[0]?.renderings[0] // for «1.6 مليون دولار»: '$1.6 million'
 */
export function findQuantities(text: string, tokens: readonly Token[]): Quantity[] {
  const source = openSource(text, tokens);
  const quantities: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const skipped = skipNonNumber(source, at);
    const found = skipped < 0 ? longest(source, at) : undefined;
    if (found !== undefined) quantities.push(finish(source, at, found));
    at = Math.max(skipped, found?.last ?? at) + 1;
  }
  return quantities;
}

function longest(source: Source, at: number): Found | undefined {
  if (!source.words[at]?.known) return undefined;
  let best: Found | undefined;
  for (const read of GRAMMARS) {
    const found = read(source, at);
    if (found !== undefined && (best === undefined || found.last > best.last)) best = found;
  }
  return best;
}

function finish({ tokens, words }: Source, first: number, found: Found): Quantity {
  const { last, kind, renderings } = found;
  return {
    first,
    last,
    start: found.start ?? tokens[first]?.start ?? 0,
    end: found.end ?? tokens[last]?.end ?? 0,
    kind,
    renderings: [...new Set(renderings)],
    proclitics: words[first]?.prefix.length ?? 0,
  };
}
