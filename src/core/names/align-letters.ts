import { LETTER_VALUES, UNWRITTEN_VOWELS } from './letter-values';

/** A name in both scripts: Arabic letters without diacritics, and lower-case a–z. */
export interface NamePair {
  readonly arabic: string;
  readonly latin: string;
  /** How much the pair counts; 1 for an ordinary one. */
  readonly weight: number;
}

/** A name pair cut so that each Arabic letter has its piece of the Latin name. */
export interface AlignedName {
  readonly letters: readonly string[];
  /** As many as `letters`; a piece may be empty. */
  readonly pieces: readonly string[];
  readonly weight: number;
}

/** A single Arabic letter never stands for more Latin ones: ش in Schumacher with its vowel. */
const LONGEST_PIECE = 4;

const ROUNDS = 3;

/** Below this mean probability a letter, a pair is a translation or a name of another place. */
const LEAST_LIKELIHOOD = 0.08;

/**
 * Finds which Latin letters stand for which Arabic letter in name pairs: expectation–maximisation
 * over all monotonic ways to cut the Latin name, starting from `LETTER_VALUES`. Pairs that do not
 * sound alike (القاهرة Cairo) are left out.
 *
 * @example alignLetters([{ arabic: 'باريس', latin: 'paris', weight: 1 }])[0].pieces // ['p', 'a', 'r', 'i', 's']
 */
export function alignLetters(pairs: readonly NamePair[]): AlignedName[] {
  let probability: Probability = firstGuess;
  for (let round = 0; round < ROUNDS; round++) probability = reestimate(pairs, probability);
  return pairs.flatMap(({ arabic, latin, weight }) => {
    const letters = [...arabic];
    const { pieces, score } = bestCut(letters, latin, probability);
    return pieces !== null && score / letters.length > Math.log(LEAST_LIKELIHOOD)
      ? [{ letters, pieces, weight }]
      : [];
  });
}

type Probability = (letter: string, piece: string) => number;

function firstGuess(letter: string, piece: string): number {
  const values = LETTER_VALUES[letter];
  if (values === undefined) return 0;
  if (values.includes(piece)) return 0.2;
  const bare = values.some(
    (value) => piece.startsWith(value) && UNWRITTEN_VOWELS.test(piece.slice(value.length)),
  );
  if (bare) return 0.03;
  // A name may begin with a vowel that only the alef before it stands for, and letters may be mute.
  return UNWRITTEN_VOWELS.test(piece) ? 0.001 : 0.0001;
}

function reestimate(pairs: readonly NamePair[], probability: Probability): Probability {
  const counts = new Map<string, Map<string, number>>();
  for (const { arabic, latin, weight } of pairs)
    addExpected(counts, [...arabic], latin, weight, probability);
  const table = new Map<string, number>();
  for (const [letter, pieces] of counts) {
    let total = 0;
    for (const count of pieces.values()) total += count;
    for (const [piece, count] of pieces) table.set(`${letter}${piece}`, count / total);
  }
  return (letter, piece) => table.get(`${letter}${piece}`) ?? 0;
}

/** Adds how often each letter is expected to stand for each piece in one pair. */
function addExpected(
  counts: Map<string, Map<string, number>>,
  letters: readonly string[],
  latin: string,
  weight: number,
  probability: Probability,
): void {
  const width = latin.length + 1;
  const forward = new Float64Array((letters.length + 1) * width);
  const backward = new Float64Array((letters.length + 1) * width);
  forward[0] = 1;
  backward[letters.length * width + latin.length] = 1;
  const known = letters.map((letter) => pieceProbabilities(letter, latin, probability));
  const each = (visit: (at: number, from: number, to: number, p: number) => void, ats: number[]) =>
    ats.forEach((at) => {
      for (let from = 0; from <= latin.length; from++)
        for (let to = from; to <= Math.min(latin.length, from + LONGEST_PIECE); to++) {
          const p = known[at]?.[from * (LONGEST_PIECE + 1) + to - from] as number;
          if (p > 0) visit(at, from, to, p);
        }
    });
  const order = letters.map((_, at) => at);
  each((at, from, to, p) => {
    (forward[(at + 1) * width + to] as number) += (forward[at * width + from] as number) * p;
  }, order);
  each((at, from, to, p) => {
    (backward[at * width + from] as number) += (backward[(at + 1) * width + to] as number) * p;
  }, [...order].reverse());
  const whole = forward[letters.length * width + latin.length] as number;
  // A pair that cannot be cut, or hardly: it would only teach noise.
  if (whole < 1e-3 ** letters.length) return;
  each((at, from, to, p) => {
    const share =
      ((forward[at * width + from] as number) * p * (backward[(at + 1) * width + to] as number)) /
      whole;
    if (share < 1e-6) return;
    const letter = letters[at] as string;
    const pieces = counts.get(letter) ?? new Map<string, number>();
    counts.set(letter, pieces);
    const piece = latin.slice(from, to);
    pieces.set(piece, (pieces.get(piece) ?? 0) + share * weight);
  }, order);
}

/** The probability of every piece of `latin` for one letter, by beginning and length. */
function pieceProbabilities(letter: string, latin: string, probability: Probability): Float64Array {
  const table = new Float64Array((latin.length + 1) * (LONGEST_PIECE + 1));
  for (let from = 0; from <= latin.length; from++)
    for (let to = from; to <= Math.min(latin.length, from + LONGEST_PIECE); to++)
      table[from * (LONGEST_PIECE + 1) + to - from] = probability(letter, latin.slice(from, to));
  return table;
}

function bestCut(letters: readonly string[], latin: string, probability: Probability) {
  const width = latin.length + 1;
  const best = new Float64Array((letters.length + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const cameFrom = new Int32Array((letters.length + 1) * width).fill(-1);
  best[0] = 0;
  letters.forEach((letter, at) => {
    for (let from = 0; from <= latin.length; from++) {
      const before = best[at * width + from] as number;
      if (before === Number.NEGATIVE_INFINITY) continue;
      for (let to = from; to <= Math.min(latin.length, from + LONGEST_PIECE); to++) {
        const score = before + Math.log(probability(letter, latin.slice(from, to)));
        if (score <= (best[(at + 1) * width + to] as number)) continue;
        best[(at + 1) * width + to] = score;
        cameFrom[(at + 1) * width + to] = from;
      }
    }
  });
  const score = best[letters.length * width + latin.length] as number;
  if (score === Number.NEGATIVE_INFINITY) return { pieces: null, score };
  const pieces: string[] = [];
  for (let at = letters.length, to = latin.length; at > 0; at--) {
    const from = cameFrom[at * width + to] as number;
    pieces.unshift(latin.slice(from, to));
    to = from;
  }
  return { pieces, score };
}
