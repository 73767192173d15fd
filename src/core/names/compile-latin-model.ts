import {
  BASE,
  BEGINNING_OF_FIVE,
  checkOf,
  EDGE,
  FIVE_LETTERS,
  FOUR_LETTERS,
  hashSequence,
  letterDigit,
  sequences,
  slotOf,
} from './latin-sequence';
import { COST_STEP } from './speller-format';

/** The tables of the model of Latin spelling: see `speller-format.ts`. */
export interface LatinTables {
  readonly trigrams: Uint8Array;
  readonly backoffs: Uint8Array;
  readonly checks: Uint16Array;
  readonly costs: Uint8Array;
}

const LONGEST = 5;

/** Sequences of four and five letters that were seen less often are left out. */
const LEAST_SEEN = [0, 0, 0, 0, 2, 3];

/** A longer sequence is kept where all its occurrences together gain so much over a shorter one. */
const LEAST_GAIN = 6;

/** Slots for each sequence. */
const ROOM = 1.3;

/**
 * Compiles how English spells names: probabilities of a letter after the four before it, with
 * Witten–Bell smoothing; what adds little to a shorter context is left out.
 *
 * @param spellings how often each spelling counts
 */
export function compileLatinModel(spellings: ReadonlyMap<string, number>): LatinTables {
  const counts = count(spellings);
  const chances = Array.from({ length: 4 }, (_, length) => new Float64Array(sequences(length)));
  (chances[0] as Float64Array)[0] = 1 / BASE;
  for (let length = 1; length <= 3; length++)
    smooth(
      chances[length] as Float64Array,
      counts[length] as Uint32Array,
      chances[length - 1] as Float64Array,
    );
  const trigrams = (chances[3] as Float64Array).map(costOf);
  const stored = new Map<number, number>();
  const three = chances[3] as Float64Array;
  const fours = longer(4, counts[4] as Uint32Array, (sequence) => three[sequence] as number);
  store(stored, FOUR_LETTERS, fours.chances);
  const four = (sequence: number) =>
    fours.chances.get(sequence) ??
    (fours.left.get(Math.floor(sequence / BASE)) ?? 1) * (three[sequence % sequences(3)] as number);
  const fives = longer(5, counts[5] as Uint32Array, four);
  store(stored, FIVE_LETTERS, fives.chances);
  store(stored, BEGINNING_OF_FIVE, fives.left);
  const backoffs = new Uint8Array(sequences(3));
  for (const [beginning, left] of fours.left) backoffs[beginning] = costOf(left);
  return { trigrams: Uint8Array.from(trigrams), backoffs, ...pack(stored) };
}

/** How often each sequence of each length was seen, by its number. */
function count(spellings: ReadonlyMap<string, number>): Uint32Array[] {
  const counts = Array.from(
    { length: LONGEST + 1 },
    (_, length) => new Uint32Array(sequences(length)),
  );
  const longest = sequences(LONGEST);
  for (const [spelling, times] of spellings) {
    let sequence = 0;
    for (let at = 0; at <= spelling.length; at++) {
      const digit = at < spelling.length ? letterDigit(spelling.charCodeAt(at)) : EDGE;
      sequence = (sequence * BASE + digit) % longest;
      for (let length = 1; length <= LONGEST; length++) {
        const own = counts[length] as Uint32Array;
        (own[sequence % own.length] as number) += times;
      }
    }
  }
  return counts;
}

/** Probabilities of the last letters of all sequences of one length. */
function smooth(chances: Float64Array, counts: Uint32Array, shorter: Float64Array): void {
  for (let first = 0; first < counts.length; first += BASE) {
    let total = 0;
    let kinds = 0;
    for (let at = first; at < first + BASE; at++) {
      total += counts[at] as number;
      if ((counts[at] as number) > 0) kinds++;
    }
    for (let at = first; at < first + BASE; at++) {
      const lower = shorter[at % shorter.length] as number;
      chances[at] =
        total === 0 ? lower : ((counts[at] as number) + kinds * lower) / (total + kinds);
    }
  }
}

interface LongerSequences {
  /** Probability of the last letter of the sequences that are worth keeping. */
  readonly chances: Map<number, number>;
  /** By beginning, the share that is left to sequences that are not kept. */
  readonly left: Map<number, number>;
}

/** @param shorter probability of the last letter of the sequence without its first */
function longer(
  length: number,
  counts: Uint32Array,
  shorter: (sequence: number) => number,
): LongerSequences {
  const chances = new Map<number, number>();
  const left = new Map<number, number>();
  const shorterLength = sequences(length - 1);
  const lower = (sequence: number) => shorter(sequence % shorterLength);
  for (let first = 0; first < counts.length; first += BASE) {
    const seen: number[] = [];
    for (let at = first; at < first + BASE; at++)
      if ((counts[at] as number) >= (LEAST_SEEN[length] as number)) seen.push(at);
    const total = sum(seen, counts) + seen.length;
    let rest = 1;
    let lowerRest = 1;
    for (const at of seen) {
      const times = counts[at] as number;
      const chance = (times + seen.length * lower(at)) / total;
      if (times * Math.abs(Math.log(chance / lower(at))) < LEAST_GAIN) continue;
      chances.set(at, chance);
      rest -= chance;
      lowerRest -= lower(at);
    }
    if (lowerRest < 1) left.set(first / BASE, Math.min(1, rest / lowerRest));
  }
  return { chances, left };
}

function sum(places: readonly number[], counts: Uint32Array): number {
  return places.reduce((total, at) => total + (counts[at] as number), 0);
}

function costOf(chance: number): number {
  return Math.min(255, Math.round(-Math.log(chance) / COST_STEP));
}

function store(
  stored: Map<number, number>,
  kind: number,
  chances: ReadonlyMap<number, number>,
): void {
  for (const [sequence, chance] of chances)
    stored.set(hashSequence(kind, sequence), costOf(chance));
}

function pack(stored: ReadonlyMap<number, number>) {
  const slots = Math.ceil(stored.size * ROOM) + 1;
  const checks = new Uint16Array(slots);
  const costs = new Uint8Array(slots);
  for (const [hash, cost] of stored) {
    let slot = slotOf(hash, slots);
    while (checks[slot] !== 0) slot = (slot + 1) % slots;
    checks[slot] = checkOf(hash);
    costs[slot] = cost;
  }
  return { checks, costs };
}
