import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/core/arabic/normalise';
import { readWord } from '../../../src/core/arabic/read-word';
import { parseWordList } from '../../../src/core/glossary/word-list';
import { fullLexicon } from './full-lexicon';

const { lexicon, analyser } = fullLexicon();

const HARD_WORDS = parseWordList(readFileSync(new URL('hard-words.tsv', import.meta.url), 'utf8'), [
  'word',
  'pieces',
  'lemma',
]);

describe('the first reading', () => {
  it.each(HARD_WORDS.map((row) => [row.word, row] as const))('of %s', (word, { pieces, lemma }) => {
    const [best] = analyser.analyse(word);
    const reading = best && readWord(word, best, lexicon);
    expect(reading?.pieces.join('+')).toBe(pieces);
    expect(reading?.lemma.normalize('NFC')).toBe(lemma.normalize('NFC'));
  });
});

describe('a word', () => {
  it.each([
    ['with its diacritics', 'كِتَابٌ', 'كتاب'],
    ['drawn out', 'كتـــاب', 'كتاب'],
    ['without its hamza', 'اعلن', 'أعلن'],
    ['with the Egyptian yeh', 'فى', 'في'],
    ['with heh for teh marbuta', 'حكومه', 'حكومة'],
    ['in presentation forms', 'ﻛﺘﺎﺏ', 'كتاب'],
  ])('%s is read like the plain one', (_why, written, plain) => {
    const lemma = (word: string) => analyser.analyse(word)[0]?.lemma;
    expect(lemma(written)).toBe(lemma(plain));
    expect(lemma(written)).toBeDefined();
  });

  it.each(['زخرفطش', 'hello', '2024', '', 'ـ', 'و'.repeat(10_000)])(
    'that is none has no reading: %s',
    (word) => {
      expect(analyser.analyse(word.slice(0, 20_000))).toEqual([]);
    },
  );
});

describe('any text', () => {
  const letters = fc.string({
    unit: fc.integer({ min: 0x600, max: 0x6ff }).map((code) => String.fromCharCode(code)),
    maxLength: 40,
  });

  it('is read without an error, the likeliest reading first', () => {
    fc.assert(
      fc.property(fc.oneof(letters, fc.string()), (word) => {
        const costs = analyser.analyse(word).map(({ cost }) => cost);
        expect(costs).toEqual([...costs].sort((a, b) => a - b));
      }),
    );
  });

  it('cuts a word into pieces that make it up again', () => {
    for (const { word } of HARD_WORDS)
      for (const analysis of analyser.analyse(word)) {
        const pieces = normalise(readWord(word, analysis, lexicon).pieces.join('')).text;
        // The article has no alef behind ل, and none of its letters before another ل.
        const folded = normalise(word).text;
        const spelled = [folded, folded.replace('لل', 'لال'), folded.replace('لل', 'لالل')];
        expect(spelled).toContainEqual(pieces);
      }
  });
});
