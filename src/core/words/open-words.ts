import { createAnalyser } from '../arabic/analyse';
import { openLexicon } from '../lexicon/open-lexicon';
import { describeLemma } from './describe-lemma';
import { describeWord } from './describe-word';
import { glossSentence } from './gloss-sentence';
import type { LemmaGloss, SentenceWord, WordGloss } from './word-gloss';
import { wordSpan } from './word-span';

/** Answers questions about words. */
export interface Words {
  /** What the word of a sentence at an offset (UTF-16 code units) means there. */
  word(sentence: string, offset: number): WordGloss;
  /** A word of the lexicon by its id; null where there is none. */
  lemma(lemma: number): LemmaGloss | null;
  /** A sentence word by word; of what is too long for one, the beginning. */
  sentence(text: string): readonly SentenceWord[];
}

/** Longer texts are no sentences. */
const LONGEST_TEXT = 20_000;

/**
 * Opens a compiled lexicon for questions about words.
 *
 * @throws RangeError when the block is no lexicon of this version.
 */
export function openWords(block: Uint8Array): Words {
  const lexicon = openLexicon(block);
  const analyser = createAnalyser(lexicon);
  return {
    word(sentence, offset) {
      const span = wordSpan(sentence, offset);
      const analyses = span === null ? [] : analyser.analyse(sentence.slice(span.start, span.end));
      return describeWord(sentence, offset, analyses, lexicon);
    },
    lemma: (id) => describeLemma(id, lexicon),
    sentence: (text) => glossSentence(text.slice(0, LONGEST_TEXT), analyser, lexicon),
  };
}
