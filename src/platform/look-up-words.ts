import browser from 'webextension-polyfill';
import { keepOpened } from '../core/binary/keep-opened';
import { openWords, type Words } from '../core/words/open-words';
import type { FamilyMember, LemmaGloss, SentenceWord, WordGloss } from '../core/words/word-gloss';
import { background } from './transport';

/** Listed in `web_accessible_resources`. */
const LEXICON_FILE = '/lexicon.bin';

/** Answers a page's questions about words. */
export interface WordAnswers {
  /** Begins to read the lexicon: a word may be asked about in a moment. */
  prepare(): void;
  word(sentence: string, offset: number): Promise<WordGloss>;
  lemma(lemma: number): Promise<LemmaGloss | null>;
  family(root: string): Promise<readonly FamilyMember[]>;
  sentence(text: string): Promise<readonly SentenceWord[]>;
}

/**
 * Looks words up in the page's own process: a background that has been stopped takes several times
 * as long to wake as the lexicon takes to be read. It is read when first asked for.
 */
export function lookUpWords(): WordAnswers {
  const words = keepOpened(readWords);
  return {
    prepare: () => void words().catch(() => {}),
    word: async (sentence, offset) => (await words()).word(sentence, offset),
    lemma: async (lemma) => (await words()).lemma(lemma),
    family: (root) => background('word.family', { root }),
    sentence: async (text) => (await words()).sentence(text),
  };
}

/** By the older way: in Firefox what `fetch` gives a content script belongs to the page. */
function readWords(): Promise<Words> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', browser.runtime.getURL(LEXICON_FILE));
    request.responseType = 'arraybuffer';
    request.addEventListener('load', () => {
      try {
        resolve(openWords(new Uint8Array(request.response as ArrayBuffer)));
      } catch (error) {
        reject(error);
      }
    });
    request.addEventListener('error', () => reject(new Error('The lexicon could not be read.')));
    request.send();
  });
}
