import { describe, expect, it } from 'vitest';
import {
  AROUND,
  FEATURES,
  hashPiece,
  setAroundFeatures,
  setWrittenFeatures,
} from '../../../src/core/names/speller-features';

const around = (letters: readonly number[], at: number) => {
  const features = new Int32Array(FEATURES);
  setAroundFeatures(features, Uint8Array.from(letters), at);
  return [...features.slice(0, AROUND)];
};
const written = (before: { written: number; piece: number; second: number }) => {
  const features = new Int32Array(FEATURES);
  setWrittenFeatures(features, Uint8Array.from([1, 2, 3]), 1, before);
  return [...features.slice(AROUND)];
};
const NOTHING = { written: 0, piece: 0, second: 0 };

/** Places at which two lists of features are the same. */
const shared = (a: readonly number[], b: readonly number[]) =>
  a.flatMap((feature, at) => (feature === b[at] ? [at] : []));

describe('features of the letters around', () => {
  it.each([
    ['another letter', [1, 2, 3, 4], [1, 9, 3, 4], []],
    ['another letter before', [1, 2, 3, 4], [9, 2, 3, 4], [0, 1, 4, 9, 10]],
    ['another letter after', [1, 2, 3, 4], [1, 2, 9, 4], [0, 2, 5, 10]],
    ['another second letter after', [1, 2, 3, 4], [1, 2, 3, 9], [0, 1, 2, 3, 5, 7, 10]],
  ])('%s', (_why, one, other, same) => {
    expect(shared(around(one, 1), around(other, 1))).toEqual(same);
  });
});

describe('features of what has been written', () => {
  it('differ by the piece before, by the one before it, and by the last letters', () => {
    expect(shared(written(NOTHING), written({ ...NOTHING, piece: hashPiece('sh') }))).toEqual([
      3, 4, 5,
    ]);
    expect(shared(written(NOTHING), written({ ...NOTHING, second: hashPiece('a') }))).toEqual([
      0, 2, 3, 4, 5,
    ]);
    expect(shared(written(NOTHING), written({ ...NOTHING, written: 27 * 27 * 27 }))).toEqual([
      0, 1, 2, 3, 4, 5,
    ]);
  });

  it('tell the empty piece from the beginning', () => {
    expect(hashPiece('')).not.toBe(0);
  });
});
