import { LETTER_VALUES } from './letter-values';

/** A name in both scripts: letters as `nameKey` leaves them, and lower-case a–z. */
export interface NamePair {
  readonly arabic: string;
  readonly latin: string;
  /** How much the pair counts; 1 for an ordinary one. */
  readonly weight: number;
}

/** A single Arabic letter never stands for more Latin ones: ش in Schumacher with its vowel. */
export const LONGEST_PIECE = 4;

/** Pieces that can begin at one place: one of each length, the empty one included. */
export const LENGTHS = LONGEST_PIECE + 1;

/** Letters that names are learnt with; the number of a letter is its place here. */
export const NAME_LETTERS: readonly string[] = Object.keys(LETTER_VALUES);

/** A name pair with every way to cut it, in numbers. */
export interface LatticePair extends NamePair {
  /** Places in `NAME_LETTERS`. */
  readonly letters: Uint8Array;
  /** `pieces[from * LENGTHS + length]` is the number of that piece of the Latin name. */
  readonly pieces: Int32Array;
}

/** Name pairs whose pieces are numbered together. */
export interface Lattice {
  readonly pairs: readonly LatticePair[];
  /** The text of each piece by its number. */
  readonly pieces: readonly string[];
}

/** Numbers the letters and pieces of name pairs. Pairs with other letters are left out. */
export function buildLattice(pairs: readonly NamePair[]): Lattice {
  const numbers = new Map<string, number>();
  const numberOf = (piece: string) => {
    const known = numbers.get(piece) ?? numbers.size;
    numbers.set(piece, known);
    return known;
  };
  const letterNumbers = new Map(NAME_LETTERS.map((letter, at) => [letter, at]));
  const lattice = pairs.flatMap((pair): LatticePair[] => {
    const letters = [...pair.arabic].map((letter) => letterNumbers.get(letter) ?? -1);
    if (letters.includes(-1) || !/^[a-z]+$/.test(pair.latin)) return [];
    return [{ ...pair, letters: Uint8Array.from(letters), pieces: cuts(pair.latin, numberOf) }];
  });
  return { pairs: lattice, pieces: [...numbers.keys()] };
}

function cuts(latin: string, numberOf: (piece: string) => number): Int32Array {
  const pieces = new Int32Array((latin.length + 1) * LENGTHS);
  for (let from = 0; from <= latin.length; from++)
    for (let length = 0; length <= Math.min(LONGEST_PIECE, latin.length - from); length++)
      pieces[from * LENGTHS + length] = numberOf(latin.slice(from, from + length));
  return pieces;
}
