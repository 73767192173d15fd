/** A noun whose case is a long vowel in the construct. */
export interface FiveNoun {
  readonly lemma: string;
  /** Nominative, accusative, genitive before a noun or a pronoun. */
  readonly constructs: readonly string[];
}

/** أبوه، أباه، أبيه. */
export const FIVE_NOUNS: readonly FiveNoun[] = [
  { lemma: 'أَب', constructs: ['أَبُو', 'أَبَا', 'أَبِي'] }, // أبو الولد
  { lemma: 'أَخ', constructs: ['أَخُو', 'أَخَا', 'أَخِي'] }, // أخوه
  { lemma: 'حَم', constructs: ['حَمُو', 'حَمَا', 'حَمِي'] }, // حموها
  { lemma: 'فَم', constructs: ['فُو', 'فَا', 'فِي'] }, // فيه
];
