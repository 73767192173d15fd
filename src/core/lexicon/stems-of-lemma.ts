import { nounStems } from '../arabic/inflection/noun-stems';
import type { Stem } from '../arabic/inflection/stem';
import { verbStems } from '../arabic/inflection/verb-stems';
import type { Lemma } from './lemma';

/** Function words that take pronouns: مِنْ منه, إِنَّ إنه, كُلّ كلهم. */
const TAKES_PRONOUNS: ReadonlySet<string> = new Set(['prep', 'verb-like', 'quant', 'conj', 'part']);

/** All stems of a lemma, for the compiled lexicon. */
export function stemsOfLemma(lemma: Lemma): Stem[] {
  if (lemma.pos === 'verb') return verbStems(lemma);
  if (lemma.pos === 'noun')
    return nounStems({ lemma: lemma.lemma, feminine: null, plurals: lemma.plurals });
  if (lemma.pos === 'adj')
    return nounStems({ lemma: lemma.lemma, feminine: lemma.feminine, plurals: lemma.plurals });
  return functionStems(lemma);
}

function functionStems({ lemma, pos }: Lemma): Stem[] {
  if (pos === 'num') return nounStems({ lemma, feminine: null, plurals: [] });
  if (!TAKES_PRONOUNS.has(pos)) return [{ written: lemma, class: 'particle', trait: '' }];
  const stems: Stem[] = [{ written: lemma, class: 'preposition', trait: '' }];
  // إِلَى and عَلَى become إِلَيْه and عَلَيْه, مُنْذُ and their like stay as they are.
  if (lemma.endsWith('ى'))
    stems.push({ written: `${lemma.slice(0, -1)}يْ`, class: 'preposition', trait: '' });
  return stems;
}
