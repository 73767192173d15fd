import { describe, expect, it } from 'vitest';
import { createWordGuesser } from '../../../src/core/arabic/guess-word';
import { WORD_PATTERNS } from '../../../src/core/arabic/word-patterns';
import { compileLexicon } from '../../../src/core/lexicon/compile-lexicon';
import { openLexicon } from '../../../src/core/lexicon/open-lexicon';
import { aLemma } from './a-lemma';

const roots = [...new Set(WORD_PATTERNS.map(({ example }) => example[1]))];
const guess = createWordGuesser(
  openLexicon(
    compileLexicon(
      roots.map((root) =>
        aLemma({ lemma: root, root, pos: 'noun', glosses: [`sense of ${root}`] }),
      ),
    ),
  ),
);

describe('a word that the lexicon does not know', () => {
  it.each(WORD_PATTERNS.map(({ example, english }) => [...example, english] as const))(
    '%s may be of the root %s: %s',
    (word, root, english) => {
      const reading = guess(word);
      expect(reading?.guess).toBe(true);
      expect(reading?.root).toBe(root);
      expect(reading?.glosses).toEqual([english.replace('~', `sense of ${root}`)]);
    },
  );

  it.each([
    ['والفيسبوك', 'و+ال+فيسبوك'],
    ['للتيكتوك', 'ل+ال+تيكتوك'],
    ['بالإنستغرام', 'ب+ال+إنستغرام'],
    ['سيغردون', 'س+يغردون'],
    ['فيسبوكها', 'فيسبوك+ها'],
    ['ترامب', 'ترامب'],
  ])('%s is cut into %s', (word, pieces) => {
    expect(guess(word)?.pieces.join('+')).toBe(pieces);
  });

  it.each(['hello', '', '12', 'ا'])('%s is none', (word) => {
    expect(guess(word)).toBeNull();
  });
});
