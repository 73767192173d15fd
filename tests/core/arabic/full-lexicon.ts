import { readLemmas } from '../../../src/commands/read-lemmas';
import { type Analyser, createAnalyser } from '../../../src/core/arabic/analyse';
import { compileLexicon } from '../../../src/core/lexicon/compile-lexicon';
import { type Lexicon, openLexicon } from '../../../src/core/lexicon/open-lexicon';

/** The lexicon as the extension ships it, with its analyser. */
export function fullLexicon(): { readonly lexicon: Lexicon; readonly analyser: Analyser } {
  const lexicon = openLexicon(compileLexicon(readLemmas()));
  return { lexicon, analyser: createAnalyser(lexicon) };
}
