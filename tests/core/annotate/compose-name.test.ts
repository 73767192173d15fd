import { describe, expect, it } from 'vitest';
import {
  composeName,
  compositionHead,
  type NamePiece,
} from '../../../src/core/annotate/compose-name';
import { COMPOSITION_HEADS } from '../../../src/core/annotate/composition-heads';
import { normalise } from '../../../src/core/arabic/normalise';

const name = (english: string): NamePiece => ({ arabic: 'اسم', english, kind: 'name' });
const noun = (english: string): NamePiece => ({ arabic: 'كلمة', english, kind: 'noun' });
const adjective = (english: string): NamePiece => ({ arabic: 'صفة', english, kind: 'adjective' });
const head = (arabic: string): NamePiece => ({ arabic, english: '', kind: 'noun' });

/** The English of an example and what is left of it without the head's own word. */
function readExample(example: string, english: string, pattern: string) {
  const composed = example.replace(/^[\u0600-\u06FF ]+/, '');
  const own = new RegExp(`^${english} of |^${english} | ${english}$`, 'i');
  return { composed, dependent: pattern === 'name alone' ? composed : composed.replace(own, '') };
}

describe('the heads of composed names', () => {
  it.each(COMPOSITION_HEADS.map((row) => [row.example, row] as const))(
    '%s',
    (_example, { arabic, english, pattern, example }) => {
      expect(example.startsWith(`${arabic} `)).toBe(true);
      const { composed, dependent } = readExample(example, english, pattern);
      const [best = ''] = composeName([head(arabic), name(dependent)]);
      expect(best.toLowerCase()).toBe(composed.toLowerCase());
    },
  );

  it('stand in the table once each', () => {
    const folded = COMPOSITION_HEADS.map(({ arabic }) => normalise(arabic).text);
    expect(folded.filter((word, at) => folded.indexOf(word) !== at)).toEqual([]);
  });
});

const HEADS: readonly (readonly [word: string, english: string | null])[] = [
  ['جامعة', 'University'],
  ['الجامعة', 'University'],
  ['جَامِعَة', 'University'],
  ['جامعه', 'University'],
  ['بجامعة', null],
  ['طاولة', null],
  ['ال', null],
  ['', null],
];

const COMPOSED: readonly (readonly [
  what: string,
  pieces: readonly NamePiece[],
  names: readonly string[],
])[] = [
  ['no piece', [], []],
  [
    'a name before its head, or of it',
    [head('جامعة'), name('Columbia')],
    ['Columbia University', 'University of Columbia'],
  ],
  ['a head before its name', [head('بحيرة'), name('Victoria')], ['Lake Victoria', 'Victoria Lake']],
  ['a head of its name', [head('مضيق'), name('Hormuz')], ['Strait of Hormuz', 'Hormuz Strait']],
  ['a name alone', [head('صحيفة'), name('Haaretz')], ['Haaretz', 'Haaretz Newspaper']],
  ['a head with an adjective', [head('السفارة'), adjective('American')], ['American Embassy']],
  [
    'a head with two adjectives',
    [head('جامعة'), adjective('open'), adjective('Arab')],
    ['Open Arab University'],
  ],
  [
    'a noun that says what for',
    [head('وزارة'), noun('defence')],
    ['Ministry of Defence', 'Defence Ministry'],
  ],
  [
    'an adjective after the whole',
    [head('وزارة'), noun('defence'), adjective('Russian')],
    ['Russian Ministry of Defence', 'Russian Defence Ministry'],
  ],
  [
    'an adjective after a name',
    [head('جامعة'), name('Far East'), adjective('federal')],
    ['Federal Far East University', 'Federal University of Far East'],
  ],
  [
    'a company whose dependent is no name',
    [head('شركة'), noun('oil')],
    ['Company of Oil', 'Oil Company'],
  ],
  [
    'a name without a head',
    [name('Ministry of Defence'), adjective('Russian')],
    ['Russian Ministry of Defence'],
  ],
  [
    'a small word inside',
    [head('ميدان'), name('Place of the Star')],
    ['Place of the Star Square', 'Square of Place of the Star'],
  ],
  ['an article', [head('مصرف'), name('al-Rajhi')], ['al-Rajhi Bank', 'Bank of al-Rajhi']],
];

describe('composeName', () => {
  it.each(HEADS)('finds in %s the head %s', (word, english) => {
    expect(compositionHead(word)?.english ?? null).toBe(english);
  });

  it.each(COMPOSED)('puts together %s', (_what, pieces, names) => {
    expect(composeName(pieces)).toEqual(names);
  });
});
