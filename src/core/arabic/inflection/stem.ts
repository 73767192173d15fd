/**
 * What a stem may be written together with: see `affixes.ts`. The number is stored in the compiled
 * lexicon: append only.
 *
 * Nouns: `noun` any singular or broken plural; `feminine` a stem before ة; `sound-feminine` before
 * ات; `sound-masculine` before ون; `invariable` takes possessives only.
 * Verbs in the past: `past` any ending; `past-vowel`, `past-consonant` before endings that begin so;
 * `past-bare` without ending; `past-short` before ت and وا once the last radical is gone;
 * `past-plural` before وا alone; `past-object` without ending, before an object.
 * Verbs in the present: `present` any ending; `present-vowel` no ن of the feminine plural;
 * `present-consonant` before that ن or without ending in the jussive; `present-full` before ان, ن or
 * nothing; `present-short` before ون, ين or nothing in the jussive.
 * `imperative` any ending. `particle` takes nothing but و and ف; `preposition` and `inna` take
 * pronouns; `object-particle` takes objects.
 */
export const STEM_CLASSES = [
  'noun',
  'feminine',
  'sound-feminine',
  'sound-masculine',
  'invariable',
  'past',
  'past-vowel',
  'past-consonant',
  'past-bare',
  'past-short',
  'past-plural',
  'past-object',
  'present',
  'present-vowel',
  'present-consonant',
  'present-full',
  'present-short',
  'imperative',
  'particle',
  'preposition',
] as const;

/** One of `STEM_CLASSES`. */
export type StemClass = (typeof STEM_CLASSES)[number];

/** A stem of a lemma: what stays when clitics and endings are off. */
export interface Stem {
  /** Vocalised, without an ending. */
  readonly written: string;
  readonly class: StemClass;
  /** What the stem itself tells: `plural`, `feminine`, `passive`. */
  readonly trait: 'plural' | 'feminine' | 'passive' | 'u-prefix' | '';
}
