import type { Glossary } from '../glossary/open-glossary';
import type { TagWeights } from '../names/tag-names';
import type { WordEvidence } from '../names/word-evidence';

/** Everything the annotator knows about the language of the page. */
export interface Knowledge {
  readonly glossary: Glossary;
  /** What a word says about itself; see `createWordEvidence`. */
  wordEvidence(surface: string): WordEvidence;
  readonly weights: TagWeights;
  /** English spellings of a name that no list has, best first; never empty for Arabic letters. */
  spellName(arabic: string): readonly string[];
  /** What an ordinary noun or adjective means, or null for any other word. */
  translateWord(
    surface: string,
  ): { readonly english: string; readonly kind: 'noun' | 'adjective' } | null;
}
