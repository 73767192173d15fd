import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TokenEvidence } from '../../../src/core/names/sentence-evidence';
import { TAGS, type Tag, type TagWeights, tagNames } from '../../../src/core/names/tag-names';

/** none, person, place, organisation */
const SIGNS: Readonly<Record<string, readonly number[]>> = {
  title: [1, 0, 0, 0],
  given: [0, 3, 0, 0],
  family: [0, 1, 1, 0],
  town: [0, 0, 4, 0],
  plain: [2, 0, 0, 0],
  'after title': [0, 2, 0, 0],
};

/** A name goes on more easily than it begins. */
const weights: TagWeights = {
  signs: new Map(Object.entries(SIGNS)),
  transitions: [
    [0, -1, -1, -1],
    [0, 1, -2, -2],
    [0, -2, 1, -2],
    [0, -2, -2, 1],
    [0, -1, -1, -1],
  ],
};

/** A token by its signs; those after `/` are of the place it stands in. */
function token(written: string): TokenEvidence {
  const [own = '', around = ''] = written.split('/');
  const word = {
    signs: own.split('+'),
    role: 'word',
    common: false,
    known: false,
    name: false,
    proclitics: { clitics: [], letters: 0 },
  };
  return { word, around: around === '' ? [] : [around] };
}

const CASES: readonly (readonly [tokens: string, tags: string])[] = [
  ['', ''],
  ['plain', 'none'],
  ['unheard', 'none'],
  ['given', 'person'],
  ['town', 'place'],
  // What says as much for a person as for a place follows what stands before it.
  ['given family', 'person person'],
  ['town family', 'place place'],
  // A sign of the place in the sentence decides alone.
  ['title unheard/after_title', 'none person'],
  ['title unheard', 'none none'],
  ['plain given plain', 'none person none'],
  ['given town', 'person place'],
  // What comes later decides back.
  ['family given', 'person person'],
  ['family town', 'place place'],
];

/** The sum of weights of a sequence of tags, by the definition. */
function sumOf(tokens: readonly TokenEvidence[], tags: readonly Tag[]): number {
  return tokens.reduce((sum, { word, around }, at) => {
    const to = TAGS.indexOf(tags[at] as Tag);
    const from = at === 0 ? TAGS.length : TAGS.indexOf(tags[at - 1] as Tag);
    const own = [...word.signs, ...around].map((sign) => weights.signs.get(sign)?.[to] ?? 0);
    return own.reduce((a, b) => a + b, sum) + (weights.transitions[from]?.[to] ?? 0);
  }, 0);
}

describe('tagNames', () => {
  it.each(CASES)('%s: %s', (tokens, tags) => {
    const evidence = tokens
      .split(' ')
      .filter(Boolean)
      .map((written) => token(written.replace('_', ' ')));
    expect(tagNames(evidence, weights).join(' ')).toBe(tags);
  });

  it('finds a sequence that no other is better than', () => {
    const tag = fc.constantFrom(...TAGS);
    const written = fc.array(fc.constantFrom(...Object.keys(SIGNS)), { maxLength: 3 });
    const pairs = fc.array(fc.tuple(written, tag), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(pairs, (chosen) => {
        const evidence = chosen.map(([signs]) => token(signs.join('+')));
        const others = chosen.map(([, other]) => other);
        const best = sumOf(evidence, tagNames(evidence, weights));
        expect(best).toBeGreaterThanOrEqual(sumOf(evidence, others));
      }),
    );
  });

  it('decides nothing without weights', () => {
    const empty = { signs: new Map(), transitions: [] };
    expect(tagNames(['given', 'town'].map(token), empty)).toEqual(['none', 'none']);
  });
});
