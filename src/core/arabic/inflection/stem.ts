/**
 * What a stem may be written together with; the endings of each class are listed in `suffixes.ts`.
 * The number is stored in the compiled lexicon.
 */
export const STEM_CLASSES = [
  /** Any singular or broken plural: كتاب، كتابه، كتابا، كتابان. */
  'noun',
  /** Before ة: مدرس·ة. */
  'feminine',
  /** Before ات. */
  'sound-feminine',
  /** Before ون. */
  'sound-masculine',
  /** Nothing but the article before it: مستشفى. */
  'noun-bare',
  /** Not even the article: قاض. */
  'noun-indefinite',
  /** Only with a pronoun: مستشفا·ه. */
  'noun-pronoun',
  /** Only in the dual: مستشفي·ان. */
  'noun-dual',
  /** Construct or with a pronoun: أبو، أبوه. */
  'noun-construct',
  /** A stem that has lost its last hamza, before آن: مبدآن. */
  'noun-maddah',
  /** Verb in the past, any ending: كتب. */
  'past',
  /** Before vowels and nothing: قال·ت. */
  'past-vowel',
  /** Before consonants: قل·ت. */
  'past-consonant',
  /** Without ending: رمى. */
  'past-bare',
  /** Once the last radical is gone, before ت and وا: رم·ت. */
  'past-short',
  /** The same before وا alone: نس·وا. */
  'past-plural',
  /** Before an object: رما·ه. */
  'past-object',
  /** Everything that begins with a vowel, but not وا: نسي·ت. */
  'past-i',
  /** Before the alef of the dual alone: رمي·ا. */
  'past-dual',
  /** Without its last hamza, before آ: قر·آ. */
  'past-maddah',
  /** Verb in the present, any ending: يكتب. */
  'present',
  /** Before vowels and nothing, but no ن of the feminine plural: يقول. */
  'present-vowel',
  /** Before that ن, and the jussive: يقل. */
  'present-consonant',
  /** Before ان, ن or nothing: يرمي. */
  'present-full',
  /** Before ون, ين, or in the jussive: يرم. */
  'present-short',
  /** Without ending: يلقى. */
  'present-bare',
  /** Before an object: يلقا·ه. */
  'present-object',
  /** Before ان and ن: يلقي·ان. */
  'present-dual',
  /** Without its last hamza, before آن: يقر·آن. */
  'present-maddah',
  /** Behind آ, which is أ of the first person with a hamza: آ·كل. */
  'first-singular',
  /** Any ending: اكتب. */
  'imperative',
  /** Before vowels: قول·وا. */
  'imperative-vowel',
  /** Takes proclitics only: هل. */
  'particle',
  /** Takes pronouns or nothing: من. */
  'preposition',
  /** Takes a pronoun: علي·ه. */
  'preposition-pronoun',
  /** Takes ي of the first person: علـ·ي. */
  'preposition-me',
  /** Has lost ن before نا: م·نا for مِنَّا. */
  'preposition-us',
  /** Stands alone: و written apart. */
  'letter',
] as const;

/** One of `STEM_CLASSES`. */
export type StemClass = (typeof STEM_CLASSES)[number];

/** A stem of a lemma: what stays when clitics and endings are off. */
export interface Stem {
  /** Vocalised, without an ending. */
  readonly written: string;
  readonly class: StemClass;
  /** What the stem itself tells; `u-prefix` is a present whose prefix has u: يُعْلِن. */
  readonly trait: 'plural' | 'feminine' | 'passive' | 'u-prefix' | '';
}
