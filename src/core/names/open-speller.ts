import { openSections } from '../binary/sections';
import { decodeUtf8 } from '../glossary/utf8';
import { type Candidate, chooseSpelling } from './choose-spelling';
import type { PieceTable } from './fit-weights';
import { appendLetter, EDGE, letterDigit } from './latin-sequence';
import { NAME_LETTERS } from './letter-lattice';
import { nameKey } from './name-key';
import { openLatinModel } from './open-latin-model';
import {
  AROUND,
  FEATURES,
  hashPiece,
  setAroundFeatures,
  setWrittenFeatures,
  type Written,
  weightSlot,
} from './speller-features';
import { SPELLER_LAYOUT, WEIGHT_STEP } from './speller-format';

/** Spells Arabic names of one word in English letters. */
export interface Speller {
  /**
   * The likeliest spellings of a word, best first, in lower case; [] where it has a character
   * that is no Arabic letter, else never empty.
   */
  spell(word: string, most: number): string[];
}

/** How many beginnings of the name are kept after each letter. */
const BEAM = 16;

/** A piece that is so much less likely than the best, by the letters around, is not tried. */
const HOPELESS = 5;

/** How much Latin spelling weighs beside the choice of the pieces. */
const LATIN_WEIGHT = 0.35;

/** The end of a longer word is left away: it is no name. */
const LONGEST_WORD = 100;

/** The beginning of a spelling. */
interface Beginning extends Written {
  readonly spelling: string;
  /** Logarithm of its likelihood. */
  readonly score: number;
}

const NOTHING: Beginning = { spelling: '', score: 0, written: 0, piece: 0, second: 0 };

/** A Latin piece ready for use. */
interface Piece {
  readonly text: string;
  readonly digits: readonly number[];
  readonly hash: number;
}

/**
 * Reads a speller packed by `trainSpeller` where it lies.
 *
 * @param block a buffer whose offset is a multiple of four
 * @throws RangeError when the bytes are no speller of this version.
 */
export function openSpeller(block: Uint8Array): Speller {
  const sections = openSections(SPELLER_LAYOUT, block);
  const table: PieceTable = JSON.parse(decodeUtf8(sections.bytes('pieces')));
  const piecesOf = table.map((pieces) =>
    pieces.map(
      (text): Piece => ({
        text,
        digits: [...text].map((letter) => letterDigit(letter.charCodeAt(0))),
        hash: hashPiece(text),
      }),
    ),
  );
  const { buffer, byteOffset, length } = sections.bytes('weights');
  const weights = new Int8Array(buffer, byteOffset, length);
  const shift = 32 - Math.log2(length);
  const checks = sections.bytes('checks');
  const latinCost = openLatinModel({
    trigrams: sections.bytes('trigrams'),
    backoffs: sections.bytes('backoffs'),
    checks: new Uint16Array(checks.buffer, checks.byteOffset, checks.byteLength / 2),
    costs: sections.bytes('costs'),
  });
  const features = new Int32Array(FEATURES);
  const most = Math.max(...piecesOf.map(({ length }) => length));
  const tried = new Int32Array(most);
  const around = new Float64Array(most);
  const whole = new Float64Array(most);

  function weightOf(piece: number, from: number, to: number): number {
    let sum = 0;
    for (let f = from; f < to; f++)
      sum += weights[weightSlot(features[f] as number, piece, shift)] as number;
    return sum * WEIGHT_STEP;
  }

  /** Sets `tried` to the pieces that are worth trying, judged by the letters around. */
  function chooseTried(pieces: readonly Piece[]): number {
    let best = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < pieces.length; at++) {
      const weight = weightOf((pieces[at] as Piece).hash, 0, AROUND);
      around[at] = weight;
      if (weight > best) best = weight;
    }
    let count = 0;
    for (let at = 0; at < pieces.length; at++)
      if ((around[at] as number) >= best - HOPELESS) tried[count++] = at;
    return count;
  }

  /** Sets `whole` to the weights of the tried pieces after what has been written. */
  function weigh(pieces: readonly Piece[], count: number): number {
    let total = 0;
    for (let index = 0; index < count; index++) {
      const at = tried[index] as number;
      const weight =
        (around[at] as number) + weightOf((pieces[at] as Piece).hash, AROUND, FEATURES);
      whole[index] = weight;
      total += Math.exp(weight);
    }
    return Math.log(total);
  }

  function step(beginnings: readonly Beginning[], letters: Uint8Array, at: number): Beginning[] {
    setAroundFeatures(features, letters, at);
    const pieces = piecesOf[(letters[at] as number) - 1] as readonly Piece[];
    const count = chooseTried(pieces);
    const best: Beginning[] = [];
    for (const beginning of beginnings) {
      setWrittenFeatures(features, letters, at, beginning);
      const base = beginning.score - weigh(pieces, count);
      for (let index = 0; index < count; index++) {
        const piece = pieces[tried[index] as number] as Piece;
        extend(best, beginning, piece, base + (whole[index] as number));
      }
    }
    return best;
  }

  /** @param likelihood the new beginning's without the cost of its Latin letters */
  function extend(best: Beginning[], beginning: Beginning, piece: Piece, likelihood: number) {
    const worst = best.length < BEAM ? Number.NEGATIVE_INFINITY : (best[BEAM - 1]?.score ?? 0);
    let score = likelihood;
    let { written } = beginning;
    for (const digit of piece.digits) {
      if (score <= worst) return;
      score -= LATIN_WEIGHT * latinCost(written, digit);
      written = appendLetter(written, digit);
    }
    if (score <= worst) return;
    const spelling = beginning.spelling + piece.text;
    insert(best, { spelling, score, written, piece: piece.hash, second: beginning.piece });
  }

  return {
    spell(word, most) {
      const key = nameKey(word).slice(0, LONGEST_WORD);
      const letters = Uint8Array.from(key, (letter) => NAME_LETTERS.indexOf(letter) + 1);
      if (letters.length === 0 || letters.includes(0)) return [];
      let beginnings: Beginning[] = [NOTHING];
      for (let at = 0; at < letters.length; at++) beginnings = step(beginnings, letters, at);
      const ended = beginnings.map(
        ({ spelling, score, written }): Candidate => ({
          spelling,
          score: score - LATIN_WEIGHT * latinCost(written, EDGE),
        }),
      );
      return chooseSpelling(ended.sort((a, b) => b.score - a.score)).slice(0, most);
    },
  };
}

/** Puts a beginning in its place; of two ways to the same spelling the likelier stays. */
function insert(best: Beginning[], beginning: Beginning): void {
  const { spelling, score, written } = beginning;
  const same = best.findIndex((other) => other.written === written && other.spelling === spelling);
  if (same >= 0) {
    if ((best[same] as Beginning).score >= score) return;
    best.splice(same, 1);
  } else if (best.length === BEAM) best.pop();
  let at = best.length;
  while (at > 0 && (best[at - 1] as Beginning).score < score) at--;
  best.splice(at, 0, beginning);
}
