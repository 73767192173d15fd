import { describe, expect, it } from 'vitest';
import { alignLetters } from '../../../src/core/names/align-letters';

const CASES: readonly (readonly [arabic: string, latin: string, pieces: string])[] = [
  ['باريس', 'paris', 'p a r i s'],
  ['شمس', 'shams', 'sha m s'],
  ['خالد', 'khalid', 'kh a li d'],
  ['فاطمة', 'fatima', 'f a ti m a'],
  ['روبرت', 'robert', 'r o be r t'],
  ['سعاد', 'suad', 's u a d'],
  ['پول', 'paul', 'p au l'],
];

const pairOf = ([arabic, latin]: readonly [string, string, ...string[]]) => ({
  arabic,
  latin,
  weight: 1,
});

describe('alignLetters', () => {
  const aligned = alignLetters(CASES.map(pairOf));

  it.each(CASES.map((each, at) => [...each, at] as const))('cuts %s %s', (_, latin, pieces, at) => {
    expect(aligned[at]?.pieces.join('')).toBe(latin);
    expect(aligned[at]?.pieces.map((piece) => piece || '.').join(' ')).toBe(pieces);
  });

  it.each([
    ['another name', 'باريس', 'london'],
    ['a letter of no name', 'ab', 'ab'],
    ['capitals', 'باريس', 'Paris'],
    ['too many Latin letters', 'ب', 'barcelona'],
  ])('leaves out %s', (_why, arabic, latin) => {
    const often = Array.from({ length: 10 }, () => CASES.map(pairOf)).flat();
    expect(alignLetters([...often, { arabic, latin, weight: 1 }])).toHaveLength(often.length);
  });

  it('has nothing to say about nothing', () => {
    expect(alignLetters([])).toEqual([]);
  });
});
