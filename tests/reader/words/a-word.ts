import type { ReadingGloss, WordGloss } from '../../../src/core/words/word-gloss';
import { createWordFinder } from '../../../src/reader/words/word-finder';
import type { WordPlace } from '../../../src/reader/words/word-place';
import { mapOf } from '../marked-page';

/** A reading of كتابهم; `change` what matters to the test. */
export function aReading(change: Partial<ReadingGloss> = {}): ReadingGloss {
  return {
    lemma: 7,
    headword: 'كِتَاب',
    vocalised: 'كِتَابهُمْ',
    root: 'كتب',
    pos: 'noun',
    form: '',
    pieces: [
      { written: 'كتاب', role: 'stem', meaning: { english: 'book' } },
      { written: 'هم', role: 'pronoun', meaning: { key: 'word_whose_they' } },
    ],
    english: 'their book',
    facts: ['word_whose_they'],
    glosses: ['book', 'letter'],
    note: '',
    ...change,
  };
}

/** A word with two readings. */
export function aWord(): WordGloss {
  const writers = { lemma: 8, headword: 'كَاتِب', english: 'their writers', glosses: ['writer'] };
  return { surface: 'كتابهم', readings: [aReading(), aReading(writers)] };
}

/** The place of the word that begins at an offset of an element's text. */
export function placeIn(element: Element, offset: number): WordPlace {
  const place = createWordFinder(document).from({ map: mapOf(element), blockIndex: 0 }, offset);
  if (place === null) throw new Error('There is no word.');
  return place;
}
