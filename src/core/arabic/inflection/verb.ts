import type { Stem, StemClass } from './stem';
import { spell, type Unit, unit, unitsOf } from './unit';

/** What is needed to conjugate a verb. */
export interface Verb {
  /** The past, he-form, vocalised: كَتَبَ. */
  readonly lemma: string;
  /** `I` to `X`, `Q1`, `Q2`, `Q4`. */
  readonly form: string;
  /** Vowel of the present stem of form I: `u`, or `u; i`. */
  readonly present: string;
}

/** A vowel of the present stem. */
export type Vowel = 'a' | 'i' | 'u';

/**
 * How a verb is inflected: `hollow` قَالَ, `defective` رَمَى, `defective-i` نَسِيَ, `geminate` مَدَّ;
 * `sound` is every other.
 */
export type Kind = 'sound' | 'hollow' | 'defective' | 'defective-i' | 'geminate';

/** Forms that may lose a middle radical: أَقَامَ, but not قَاوَمَ. */
const MAY_BE_HOLLOW: ReadonlySet<string> = new Set(['I', 'IV', 'VII', 'VIII', 'X']);

/**
 * The past without its last vowel.
 *
 * @example withoutEnding('كَتَبَ') // the units of كَتَب
 */
export function withoutEnding(lemma: string): Unit[] {
  const units = unitsOf(lemma);
  const last = units.at(-1);
  return last?.vowel === 'a' ? [...units.slice(0, -1), { ...last, vowel: '' }] : units;
}

/** The kind of a verb, from its past without the ending. */
export function kindOf(past: readonly Unit[], form: string): Kind {
  const last = past.at(-1);
  const before = past.at(-2);
  if (last?.doubled) return 'geminate';
  if (last?.letter === 'ى' || last?.letter === 'ا') return 'defective';
  if (last?.letter === 'ي' && before?.vowel === 'i') return 'defective-i';
  const isHollow = MAY_BE_HOLLOW.has(form) && before?.letter === 'ا' && past.length > 2;
  return isHollow ? 'hollow' : 'sound';
}

/** A stem as `stem.ts` wants it. */
export function stem(units: readonly Unit[], cls: StemClass, trait: Stem['trait'] = ''): Stem {
  return { written: spell(units), class: cls, trait };
}

/** A present stem is spelled behind the prefix of a person, which seats a first hamza: يُؤْمِن. */
export function presentStem(
  units: readonly Unit[],
  cls: StemClass,
  trait: Stem['trait'] = '',
): Stem {
  const prefix = unit('ي', trait === '' ? 'a' : 'u');
  return { written: spell([prefix, ...units]).slice(2), class: cls, trait };
}

/** The same units with another vowel on the one at `at` from the end (-1 is the last). */
export function withVowel(units: readonly Unit[], at: number, vowel: Unit['vowel']): Unit[] {
  const index = units.length + at;
  return units.map((each, i) => (i === index ? { ...each, vowel } : each));
}

/** A doubled last letter as two: مَدّ → مَدَد. */
export function undoubled(units: readonly Unit[], vowel: Vowel): Unit[] {
  const last = units.at(-1) as Unit;
  return [...units.slice(0, -1), unit(last.letter, vowel), unit(last.letter)];
}

/** Ends in a hamza behind a, which runs into the alef of the dual: قَرَأَ, قَرَآ. */
export function endsInHamzaOnAlef(units: readonly Unit[]): boolean {
  return units.at(-1)?.letter === 'ء' && units.at(-2)?.vowel === 'a';
}
