import { sequences } from './latin-sequence';

/*
 * What the choice of a piece for a letter depends on: features of the letters around it, which
 * are the same whatever has been written, and features of what has been written before it. A
 * feature is a hash; its weight for a piece lies where both hashes lead, see `weightSlot`.
 */

/** How many features the letters around give. */
export const AROUND = 11;

/** How many features there are in all; those of what has been written come last. */
export const FEATURES = 17;

/** Longer words are all alike. */
const LONG_WORD = 8;

const TWO_LETTERS = sequences(2);
const THREE_LETTERS = sequences(3);

/**
 * Sets the features of the letters around the one at `at`.
 *
 * @param letters numbers of the letters from 1 on
 */
export function setAroundFeatures(features: Int32Array, letters: Uint8Array, at: number): void {
  const last = letters.length - 1;
  const before = letters[at - 1] ?? 0;
  const next = letters[at + 1] ?? 0;
  const second = letters[at + 2] ?? 0;
  const secondBefore = letters[at - 2] ?? 0;
  const letter = combine(1, letters[at] as number);
  const withNext = combine(letter, 100 + next);
  const withBefore = combine(letter, 200 + before);
  const both = combine(withNext, 300 + before);
  const twoNext = combine(withNext, 400 + second);
  const bothAndNext = combine(both, 600 + second);
  features[0] = letter;
  features[1] = withNext;
  features[2] = withBefore;
  features[3] = both;
  features[4] = twoNext;
  features[5] = combine(withBefore, 500 + secondBefore);
  features[6] = bothAndNext;
  features[7] = combine(both, 700 + secondBefore);
  features[8] = combine(bothAndNext, 800 + secondBefore);
  features[9] = combine(twoNext, 900 + (letters[at + 3] ?? 0));
  features[10] = combine(
    combine(letter, 1000 + Math.min(letters.length, LONG_WORD)),
    at === 0 ? 1 : at === last ? 2 : 3,
  );
}

/** What has been written before a letter. */
export interface Written {
  /** The last Latin letters, see `latin-sequence.ts`. */
  readonly written: number;
  /** Hash of the piece of the letter before, 0 at the beginning; and of the one before that. */
  readonly piece: number;
  readonly second: number;
}

/** Sets the features of what has been written before the letter at `at`. */
export function setWrittenFeatures(
  features: Int32Array,
  letters: Uint8Array,
  at: number,
  { written, piece, second }: Written,
): void {
  const letter = combine(2, letters[at] as number);
  const next = letters[at + 1] ?? 0;
  const afterPiece = combine(letter, piece);
  const afterTwoLetters = combine(letter, 20_000 + (written % TWO_LETTERS));
  features[AROUND] = afterPiece;
  features[AROUND + 1] = combine(afterPiece, second + 1);
  features[AROUND + 2] = combine(afterPiece, 9_000 + next);
  features[AROUND + 3] = afterTwoLetters;
  features[AROUND + 4] = combine(letter, 70_000 + (written % THREE_LETTERS));
  features[AROUND + 5] = combine(afterTwoLetters, 300_000 + next);
}

/** Hash of a piece, never 0. */
export function hashPiece(piece: string): number {
  let hash = 7;
  for (let at = 0; at < piece.length; at++) hash = combine(hash, piece.charCodeAt(at));
  return hash || 1;
}

/**
 * Where the weight of a feature with a piece lies.
 *
 * @param shift 32 less the number of bits of the table's size
 */
export function weightSlot(feature: number, pieceHash: number, shift: number): number {
  return Math.imul(feature ^ pieceHash, 0x9e3779b1) >>> shift;
}

function combine(hash: number, value: number): number {
  let mixed = Math.imul(hash, 0x01000193) ^ (value + 0x9e37);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  return mixed ^ (mixed >>> 12);
}
