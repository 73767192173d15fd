import { describe, expect, it } from 'vitest';
import { describeLemma } from '../../../src/core/words/describe-lemma';
import { glossSentence } from '../../../src/core/words/gloss-sentence';
import { createWordFamilies } from '../../../src/core/words/word-families';
import { smallLexicon } from './small-lexicon';

const { lexicon, analyser } = smallLexicon();

describe('glossSentence', () => {
  it('gives every word its English and keeps the signs with their words', () => {
    const words = glossSentence('وقال: «لن ننسى الكتب»، زغبرت.', analyser, lexicon);
    expect(words.map(({ written, vocalised, english }) => [written, vocalised, english])).toEqual([
      ['وقال:', 'وَقَالَ:', 'and he said'],
      ['«لن', '«لَنْ', 'will not'],
      ['ننسى', 'نَنْسَى', 'we forget'],
      ['الكتب»،', 'الكُتُب»،', 'the books'],
      ['زغبرت.', '', ''],
    ]);
  });

  it('knows where the words stand', () => {
    const sentence = 'قال: كتاب';
    const words = glossSentence(sentence, analyser, lexicon);
    expect(words.map(({ start, end }) => sentence.slice(start, end))).toEqual(['قال', 'كتاب']);
  });
});

describe('a family', () => {
  it('has the words of a root, the most frequent first', () => {
    const families = createWordFamilies(lexicon);
    expect(
      families
        .of('كتب')
        .slice(0, 2)
        .map(({ headword, gloss }) => [headword, gloss]),
    ).toEqual([
      ['كِتَاب', 'book'],
      ['كَتَبَ', 'write'],
    ]);
    expect(families.of('')).toEqual([]);
    expect(families.of('ضضض')).toEqual([]);
  });
});

describe('describeLemma', () => {
  it('tells what the dictionary says', () => {
    const [member] = createWordFamilies(lexicon).of('كتب');
    expect(describeLemma(member?.lemma ?? -1, lexicon)).toMatchObject({
      headword: 'كِتَاب',
      pos: 'noun',
      plurals: ['كُتُب'],
      glosses: ['book', 'letter'],
    });
  });

  it.each([-1, 1.5, 100_000, Number.NaN])('has no word %s', (id) => {
    expect(describeLemma(id, lexicon)).toBeNull();
  });
});
