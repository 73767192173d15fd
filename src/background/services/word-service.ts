import { type Analyser, createAnalyser } from '../../core/arabic/analyse';
import { type Lexicon, openLexicon } from '../../core/lexicon/open-lexicon';
import { describeLemma } from '../../core/words/describe-lemma';
import { describeWord } from '../../core/words/describe-word';
import { glossSentence } from '../../core/words/gloss-sentence';
import { createWordFamilies, type WordFamilies } from '../../core/words/word-families';
import { wordSpan } from '../../core/words/word-span';
import type { BackgroundApi } from '../../messages/contract';
import { keepOpened } from './keep-opened';

type WordApi = Pick<BackgroundApi, 'word.lookUp' | 'word.lemma' | 'word.family' | 'word.sentence'>;

interface Words {
  readonly lexicon: Lexicon;
  readonly analyser: Analyser;
  readonly families: WordFamilies;
}

/** Longer texts are no sentences. */
const LONGEST_TEXT = 20_000;

/**
 * Answers the `word.*` methods. It opens the lexicon by itself rather than with all else that
 * annotations need: a background that has just been woken answers for one word several times
 * sooner.
 */
export function createWordService(readLexicon: () => Promise<Uint8Array>): WordApi {
  const words = keepOpened(async (): Promise<Words> => {
    const lexicon = openLexicon(await readLexicon());
    return {
      lexicon,
      analyser: createAnalyser(lexicon),
      families: createWordFamilies(lexicon),
    };
  });
  return {
    async 'word.lookUp'({ text, offset }) {
      const { analyser, lexicon } = await words();
      const sentence = checkedText(text);
      const span = wordSpan(sentence, offset);
      const analyses = span === null ? [] : analyser.analyse(sentence.slice(span.start, span.end));
      return describeWord(sentence, offset, analyses, lexicon);
    },
    'word.lemma': async ({ lemma }) => describeLemma(lemma, (await words()).lexicon),
    'word.family': async ({ root }) => (await words()).families.of(checkedText(root)),
    async 'word.sentence'({ text }) {
      const { analyser, lexicon } = await words();
      return glossSentence(checkedText(text), analyser, lexicon);
    },
  };
}

function checkedText(text: unknown): string {
  if (typeof text !== 'string') throw new TypeError('text: expected a string');
  return text.slice(0, LONGEST_TEXT);
}
