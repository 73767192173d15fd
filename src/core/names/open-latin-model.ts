import type { LatinTables } from './compile-latin-model';
import {
  BASE,
  BEGINNING_OF_FIVE,
  checkOf,
  FIVE_LETTERS,
  FOUR_LETTERS,
  hashSequence,
  sequences,
  slotOf,
} from './latin-sequence';
import { COST_STEP } from './speller-format';

const THREE = sequences(3);
const FOUR = sequences(4);

/**
 * Reads the model of Latin spelling: what it costs (a negative logarithm) to go on with a letter.
 *
 * @returns cost of `digit` after the letters of `written`, see `latin-sequence.ts`
 */
export function openLatinModel({
  trigrams,
  backoffs,
  checks,
  costs,
}: LatinTables): (written: number, digit: number) => number {
  const slots = checks.length;
  const stored = (kind: number, sequence: number): number => {
    const hash = hashSequence(kind, sequence);
    const check = checkOf(hash);
    for (let slot = slotOf(hash, slots); ; slot = slot + 1 === slots ? 0 : slot + 1) {
      if (checks[slot] === check) return costs[slot] as number;
      if (checks[slot] === 0) return -1;
    }
  };
  return (written, digit) => {
    const five = written * BASE + digit;
    const known = stored(FIVE_LETTERS, five);
    if (known >= 0) return known * COST_STEP;
    const left = Math.max(0, stored(BEGINNING_OF_FIVE, written));
    const four = stored(FOUR_LETTERS, five % FOUR);
    if (four >= 0) return (left + four) * COST_STEP;
    const steps = left + (backoffs[written % THREE] as number) + (trigrams[five % THREE] as number);
    return steps * COST_STEP;
  };
}
