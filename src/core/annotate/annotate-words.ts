import type { Analyser, Analysis } from '../arabic/analyse';
import { rankInContext } from '../arabic/rank-in-context';
import type { Lexicon } from '../lexicon/open-lexicon';
import { tokenise } from '../text/tokenise';

/** What a word of a text means. Offsets are UTF-16 code units into the text. */
export interface WordAnnotation {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** English, the likeliest first; never empty. */
  readonly english: readonly string[];
}

/** A reading this much dearer than the best one has nothing to say. */
const DEAREST = 4;

/**
 * Explains every word of a text that the lexicon knows, names left aside.
 *
 * @example annotateWords('كتب الرئيس', knowledge) // كتب wrote …, الرئيس president …
 */
export function annotateWords(
  text: string,
  { lexicon, analyser }: { readonly lexicon: Lexicon; readonly analyser: Analyser },
): WordAnnotation[] {
  const tokens = tokenise(text);
  const surfaces = tokens.map(({ start, end }) => text.slice(start, end));
  const ranked = rankInContext(
    surfaces.map((surface) => analyser.analyse(surface)),
    lexicon,
  );
  return tokens.flatMap(({ start, end }, at) => {
    const english = glossesOf(ranked[at] ?? [], lexicon);
    return english.length === 0 ? [] : [{ start, end, surface: surfaces[at] ?? '', english }];
  });
}

/** Two glosses of the best reading, then the first of each other, then what is left. */
function glossesOf(readings: readonly Analysis[], lexicon: Lexicon): string[] {
  const [best, ...others] = readings;
  if (best === undefined) return [];
  const [first = '', second = '', ...rest] = lexicon.lemma(best.lemma).glosses;
  const rivals = others
    .filter(({ cost }) => cost < best.cost + DEAREST)
    .flatMap((reading) => lexicon.lemma(reading.lemma).glosses.slice(0, 1));
  return [...new Set([first, second, ...rivals, ...rest])].filter((gloss) => gloss !== '');
}
