import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatWeights, parseWeights } from '../../../src/core/names/parse-weights';
import { TAGS } from '../../../src/core/names/tag-names';

const HEADER = ['sign', ...TAGS].join('\t');

const table = (...rows: readonly string[]) => `${[HEADER, ...rows].join('\n')}\n`;

/** Weights are kept to one decimal place. */
const row = fc.tuple(...TAGS.map(() => fc.integer({ min: -300, max: 300 }).map((n) => n / 10)));
const sign = fc.constantFrom('name:given', 'word:verb', 'before=edge|', '2after=word:في', 'ends:ة');

describe('the table of weights', () => {
  it('comes back as it was written', () => {
    const transitions = fc.array(row, { minLength: TAGS.length + 1, maxLength: TAGS.length + 1 });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(sign, row), { selector: ([name]) => name }),
        transitions,
        (signs, moves) => {
          const weights = { signs: new Map(signs), transitions: moves };
          const read = parseWeights(formatWeights(weights));
          // Zero may have had a sign.
          expect(JSON.stringify(read.transitions)).toBe(JSON.stringify(moves));
          expect(JSON.stringify([...read.signs].sort())).toBe(
            JSON.stringify([...weights.signs].sort()),
          );
        },
      ),
    );
  });

  it('is written in the order of its signs, after what says how tags follow each other', () => {
    const weights = parseWeights(
      table('b\t0\t1\t2\t3', 'first of a sentence\t4\t3\t2\t1', 'a\t0\t-0.04\t0\t0'),
    );
    expect(formatWeights(weights)).toBe(
      table(
        'tag before: none\t0.0\t0.0\t0.0\t0.0',
        'tag before: person\t0.0\t0.0\t0.0\t0.0',
        'tag before: place\t0.0\t0.0\t0.0\t0.0',
        'tag before: organisation\t0.0\t0.0\t0.0\t0.0',
        'first of a sentence\t4.0\t3.0\t2.0\t1.0',
        'a\t0.0\t0.0\t0.0\t0.0',
        'b\t0.0\t1.0\t2.0\t3.0',
      ),
    );
  });

  it('that is shipped has a number for every tag, and changes no more when written again', () => {
    const path = fileURLToPath(new URL('../../../src/core/names/evidence.tsv', import.meta.url));
    const weights = parseWeights(readFileSync(path, 'utf8'));
    expect(weights.signs.size).toBeGreaterThan(100);
    expect(weights.transitions).toHaveLength(TAGS.length + 1);
    const numbers = [...weights.signs.values(), ...weights.transitions].flat();
    expect(numbers.every(Number.isFinite)).toBe(true);
    const written = formatWeights(weights);
    expect(formatWeights(parseWeights(written))).toBe(written);
  });

  it.each([
    ['other columns', 'sign\tnone\n'],
    ['a row that is too short', table('a\t1')],
    ['a row that is too long', table('a\t0\t0\t0\t0\t0')],
  ])('with %s is refused', (_what, text) => {
    expect(() => parseWeights(text)).toThrow(SyntaxError);
  });
});
