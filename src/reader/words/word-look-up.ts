import type {
  FamilyMember,
  LemmaGloss,
  SentenceWord,
  WordGloss,
} from '../../core/words/word-gloss';

/** Somebody who knows the lexicon. */
export interface WordLookUp {
  /** A word may be asked about in a moment: whoever has to be woken for that wakes up now. */
  prepare(): void;
  /** What the word of a sentence at an offset means there. */
  word(sentence: string, offset: number): Promise<WordGloss>;
  /** A word of the lexicon; null where there is none with this id. */
  lemma(lemma: number): Promise<LemmaGloss | null>;
  /** The words of a root. */
  family(root: string): Promise<readonly FamilyMember[]>;
  /** A sentence word by word. */
  sentence(text: string): Promise<readonly SentenceWord[]>;
}
