import { functionStems } from '../arabic/inflection/function-stems';
import { nounStems } from '../arabic/inflection/noun-stems';
import type { Stem } from '../arabic/inflection/stem';
import { verbStems } from '../arabic/inflection/verb-stems';
import type { Lemma } from './lemma';

/** Function words that are inflected like nouns: كل، الكل، كله. */
const LIKE_NOUNS: ReadonlySet<string> = new Set(['num', 'quant']);

/** All stems of a lemma, for the compiled lexicon. */
export function stemsOfLemma(lemma: Lemma): Stem[] {
  const { pos, plurals, feminine } = lemma;
  if (pos === 'verb') return verbStems(lemma);
  if (pos === 'noun' || LIKE_NOUNS.has(pos))
    return nounStems({ lemma: lemma.lemma, feminine: null, plurals });
  if (pos === 'adj') return nounStems({ lemma: lemma.lemma, feminine, plurals });
  return functionStems(lemma.lemma, pos);
}
