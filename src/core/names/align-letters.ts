import {
  buildLattice,
  type Lattice,
  type LatticePair,
  LENGTHS,
  LONGEST_PIECE,
  NAME_LETTERS,
  type NamePair,
} from './letter-lattice';
import { LETTER_VALUES, UNWRITTEN_VOWELS } from './letter-values';

/** A name pair cut so that each Arabic letter has its piece of the Latin name. */
export interface AlignedName {
  readonly letters: readonly string[];
  /** As many as `letters`; a piece may be empty. */
  readonly pieces: readonly string[];
  readonly weight: number;
}

const ROUNDS = 2;

/** Below this mean probability a letter, a pair is a translation or a name of another place. */
const LEAST_LIKELIHOOD = 0.08;

/** Pairs that are this unlikely a letter would only teach noise. */
const NOISE = 1e-3;

/**
 * Finds which Latin letters stand for which Arabic letter in name pairs: expectation–maximisation
 * over all monotonic ways to cut the Latin name, starting from `LETTER_VALUES`. Pairs that do not
 * sound alike (القاهرة Cairo) are left out.
 *
 * @example alignLetters([{ arabic: 'باريس', latin: 'paris', weight: 1 }])[0].pieces // ['p', 'a', 'r', 'i', 's']
 */
export function alignLetters(pairs: readonly NamePair[]): AlignedName[] {
  const lattice = buildLattice(pairs);
  let table = firstTable(lattice);
  for (let round = 0; round < ROUNDS; round++) table = reestimate(lattice, table);
  return lattice.pairs.flatMap((pair) => {
    const pieces = bestCut(pair, lattice, table);
    return pieces === null ? [] : [{ letters: [...pair.arabic], pieces, weight: pair.weight }];
  });
}

/** Probability of each piece for each letter: `table[letter * pieces + piece]`. */
type Table = Float64Array;

function firstTable({ pieces }: Lattice): Table {
  const table = new Float64Array(NAME_LETTERS.length * pieces.length);
  const isVowels = pieces.map((piece) => UNWRITTEN_VOWELS.test(piece));
  NAME_LETTERS.forEach((letter, row) => {
    const values = LETTER_VALUES[letter] ?? [];
    pieces.forEach((piece, at) => {
      table[row * pieces.length + at] = firstGuess(values, piece, isVowels[at] as boolean);
    });
  });
  return table;
}

function firstGuess(values: readonly string[], piece: string, isVowels: boolean): number {
  if (values.includes(piece)) return 0.2;
  for (const value of values)
    if (piece.startsWith(value) && UNWRITTEN_VOWELS.test(piece.slice(value.length))) return 0.03;
  // A name may begin with a vowel that only the alef before it stands for, and letters may be mute.
  return isVowels ? 0.001 : 0.0001;
}

function reestimate(lattice: Lattice, table: Table): Table {
  const size = lattice.pieces.length;
  const counts = new Float64Array(table.length);
  for (const pair of lattice.pairs) addExpected(counts, pair, size, table);
  for (let row = 0; row < counts.length; row += size) {
    let total = 0;
    for (let at = row; at < row + size; at++) total += counts[at] as number;
    if (total > 0) for (let at = row; at < row + size; at++) (counts[at] as number) /= total;
  }
  return counts;
}

/** Adds how often each letter is expected to stand for each piece in one pair. */
function addExpected(counts: Table, pair: LatticePair, size: number, table: Table): void {
  const { letters, latin, pieces, weight } = pair;
  const width = latin.length + 1;
  const forward = new Float64Array((letters.length + 1) * width);
  const backward = new Float64Array((letters.length + 1) * width);
  forward[0] = 1;
  backward[backward.length - 1] = 1;
  eachCut(pair, (at, from, to, piece) => {
    const before = forward[at * width + from] as number;
    if (before === 0) return;
    const index = (letters[at] as number) * size + (pieces[piece] as number);
    (forward[(at + 1) * width + to] as number) += before * (table[index] as number);
  });
  const whole = forward[forward.length - 1] as number;
  if (whole < NOISE ** letters.length) return;
  eachCutBackwards(pair, (at, from, to, piece) => {
    const after = backward[(at + 1) * width + to] as number;
    if (after === 0) return;
    const index = (letters[at] as number) * size + (pieces[piece] as number);
    const onward = after * (table[index] as number);
    (backward[at * width + from] as number) += onward;
    const share = ((forward[at * width + from] as number) * onward) / whole;
    if (share > 1e-6) (counts[index] as number) += share * weight;
  });
}

type Visit = (at: number, from: number, to: number, piece: number) => void;

function eachCut(pair: LatticePair, visit: Visit): void {
  for (let at = 0; at < pair.letters.length; at++) eachPiece(pair, at, visit);
}

function eachCutBackwards(pair: LatticePair, visit: Visit): void {
  for (let at = pair.letters.length - 1; at >= 0; at--) eachPiece(pair, at, visit);
}

/** Visits the pieces that a letter can have when the others share what is before and after it. */
function eachPiece({ letters, latin }: LatticePair, at: number, visit: Visit): void {
  const furthest = Math.min(latin.length, LONGEST_PIECE * at);
  const nearest = latin.length - LONGEST_PIECE * (letters.length - at - 1);
  for (let from = 0; from <= furthest; from++)
    for (let to = Math.max(from, nearest); to <= Math.min(latin.length, from + LONGEST_PIECE); to++)
      visit(at, from, to, from * LENGTHS + to - from);
}

/** The likeliest pieces, or null where even they do not sound like the letters. */
function bestCut(pair: LatticePair, lattice: Lattice, table: Table): string[] | null {
  const { letters, latin, pieces } = pair;
  const width = latin.length + 1;
  const best = new Float64Array((letters.length + 1) * width);
  const cameFrom = new Int32Array(best.length);
  best[0] = 1;
  eachCut(pair, (at, from, to, piece) => {
    const before = best[at * width + from] as number;
    if (before === 0) return;
    const index = (letters[at] as number) * lattice.pieces.length + (pieces[piece] as number);
    const likelihood = before * (table[index] as number);
    if (likelihood <= (best[(at + 1) * width + to] as number)) return;
    best[(at + 1) * width + to] = likelihood;
    cameFrom[(at + 1) * width + to] = from;
  });
  if ((best[best.length - 1] as number) <= LEAST_LIKELIHOOD ** letters.length) return null;
  const found: string[] = [];
  for (let at = letters.length, to = latin.length; at > 0; at--) {
    const from = cameFrom[at * width + to] as number;
    found.unshift(latin.slice(from, to));
    to = from;
  }
  return found;
}
