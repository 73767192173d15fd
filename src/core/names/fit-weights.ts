import type { AlignedName } from './align-letters';
import { appendLetter, letterDigit } from './latin-sequence';
import { NAME_LETTERS } from './letter-lattice';
import {
  FEATURES,
  hashPiece,
  setAroundFeatures,
  setWrittenFeatures,
  weightSlot,
} from './speller-features';
import { WEIGHT_STEP } from './speller-format';

/** What the pieces of each letter are, by its place in `NAME_LETTERS`. */
export type PieceTable = readonly (readonly string[])[];

/** 2¹⁸ weights: half as many cost almost one point of accuracy, twice as many gain nothing sure. */
const SIZE_BITS = 18;

const ROUNDS = 2;
const RATE = 0.1;
/** Weights of features seen less often stay 0. */
const LEAST_SEEN = 2;
/** A pair that stands in several lists counts more, but not as often as it stands there. */
const HEAVIEST = 2;
const WEIGHT_POWER = 0.7;
/** Pieces that are less likely than this are right to be so, and need no correction. */
const NEGLIGIBLE = 0.003;

/** All choices of a piece in the training names, in columns. */
interface Choices {
  readonly count: number;
  /** `FEATURES` a choice. */
  readonly features: Int32Array;
  readonly letter: Uint8Array;
  /** Place of the right piece among those of the letter. */
  readonly right: Uint16Array;
  readonly weight: Float32Array;
}

/**
 * Fits a log-linear model of the pieces (AdaGrad over hashed features, in an order that is the
 * same at every run) and rounds its weights to `WEIGHT_STEP`.
 */
export function fitWeights(names: readonly AlignedName[], table: PieceTable): Int8Array {
  const shift = 32 - SIZE_BITS;
  const hashes = table.map((pieces) => Int32Array.from(pieces, hashPiece));
  const choices = collectChoices(names, table, hashes);
  const mostPieces = Math.max(...table.map(({ length }) => length));
  const state: State = {
    seen: countSeen(choices, hashes, shift),
    weights: new Float32Array(2 ** SIZE_BITS),
    squares: new Float32Array(2 ** SIZE_BITS).fill(0.1),
    slots: new Int32Array(FEATURES * mostPieces),
    chances: new Float64Array(mostPieces),
  };
  const order = new Int32Array(choices.count).map((_, at) => at);
  const random = lottery();
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const at of order) {
      const pieces = hashes[choices.letter[at] as number] as Int32Array;
      const features = choices.features.subarray(at * FEATURES, (at + 1) * FEATURES);
      setChances(state, features, pieces, shift);
      const right = choices.right[at] as number;
      for (let piece = 0; piece < pieces.length; piece++) {
        const error = (piece === right ? 1 : 0) - (state.chances[piece] as number);
        if (error < -NEGLIGIBLE || piece === right)
          correct(state, piece, error * (choices.weight[at] as number));
      }
    }
  }
  return Int8Array.from(state.weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / WEIGHT_STEP))),
  );
}

interface State {
  /** By slot, up to `LEAST_SEEN`. */
  readonly seen: Uint8Array;
  readonly weights: Float32Array;
  /** Sums of the squares of all corrections so far. */
  readonly squares: Float32Array;
  /** Where the weights of each piece of the letter at hand lie. */
  readonly slots: Int32Array;
  /** Probability of each piece of the letter at hand. */
  readonly chances: Float64Array;
}

/** Moves the weights of a piece towards what would have been right. */
function correct({ seen, weights, squares, slots }: State, piece: number, error: number): void {
  for (let at = piece * FEATURES; at < (piece + 1) * FEATURES; at++) {
    const slot = slots[at] as number;
    if ((seen[slot] as number) < LEAST_SEEN) continue;
    const square = (squares[slot] as number) + error * error;
    squares[slot] = square;
    (weights[slot] as number) += (RATE * error) / Math.sqrt(square);
  }
}

function collectChoices(
  names: readonly AlignedName[],
  table: PieceTable,
  hashes: readonly Int32Array[],
): Choices {
  const most = names.reduce((sum, { letters }) => sum + letters.length, 0);
  const features = new Int32Array(most * FEATURES);
  const letter = new Uint8Array(most);
  const right = new Uint16Array(most);
  const weight = new Float32Array(most);
  let count = 0;
  for (const name of names) {
    const letters = Uint8Array.from(name.letters, (one) => NAME_LETTERS.indexOf(one) + 1);
    let before = { written: 0, piece: 0, second: 0 };
    name.pieces.forEach((piece, at) => {
      const row = (letters[at] as number) - 1;
      const place = (table[row] as readonly string[]).indexOf(piece);
      if (place >= 0) {
        const own = features.subarray(count * FEATURES, (count + 1) * FEATURES);
        setAroundFeatures(own, letters, at);
        setWrittenFeatures(own, letters, at, before);
        letter[count] = row;
        right[count] = place;
        weight[count] = Math.min(HEAVIEST, name.weight ** WEIGHT_POWER);
        count++;
      }
      let { written } = before;
      for (const one of piece) written = appendLetter(written, letterDigit(one.charCodeAt(0)));
      before = {
        written,
        piece: place < 0 ? hashPiece(piece) : (hashes[row]?.[place] as number),
        second: before.piece,
      };
    });
  }
  return { count, features, letter, right, weight };
}

function countSeen(choices: Choices, hashes: readonly Int32Array[], shift: number): Uint8Array {
  const seen = new Uint8Array(2 ** (32 - shift));
  for (let at = 0; at < choices.count; at++) {
    const piece = hashes[choices.letter[at] as number]?.[choices.right[at] as number] as number;
    for (let f = at * FEATURES; f < (at + 1) * FEATURES; f++) {
      const slot = weightSlot(choices.features[f] as number, piece, shift);
      seen[slot] = Math.min(LEAST_SEEN, (seen[slot] as number) + 1);
    }
  }
  return seen;
}

/** Sets the probability of each piece of a letter, and remembers where its weights lie. */
function setChances(
  { chances, slots, weights }: State,
  features: Int32Array,
  pieces: Int32Array,
  shift: number,
): void {
  let total = 0;
  for (let piece = 0; piece < pieces.length; piece++) {
    let sum = 0;
    for (let f = 0; f < FEATURES; f++) {
      const slot = weightSlot(features[f] as number, pieces[piece] as number, shift);
      slots[piece * FEATURES + f] = slot;
      sum += weights[slot] as number;
    }
    const chance = Math.exp(sum);
    chances[piece] = chance;
    total += chance;
  }
  for (let piece = 0; piece < pieces.length; piece++) (chances[piece] as number) /= total;
}

/** The same numbers at every run. */
function lottery(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

function shuffle(list: Int32Array, random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = list[at] as number;
    list[at] = list[other] as number;
    list[other] = kept;
  }
}
