import type { StemClass } from './stem';

/** What a stem may stand behind: a noun with its preposition, a verb in one of its tenses. */
export type PrefixKind =
  | 'bare'
  | 'noun'
  | 'definite'
  | 'present'
  | 'future'
  | 'emphatic'
  | 'question';

/** Letters before a stem. */
export interface Prefix {
  /** As written, unvocalised. */
  readonly written: string;
  /** Clitics alone: the letter of the person belongs to the verb. */
  readonly clitics: readonly string[];
  readonly kind: PrefixKind;
  /** ي ت أ ن of the present, آ where أ runs into a hamza, else ''. */
  readonly person: string;
  /** The article has lost its letters: لل before a stem in ل, لـ·ـلغة. */
  readonly beforeLam: boolean;
  readonly cost: number;
}

interface Proclitic {
  readonly letter: string;
  readonly cost: number;
}

/** و, ف: وكتاب، فكتاب. */
const CONJUNCTIONS: readonly Proclitic[] = [
  { letter: '', cost: 0 },
  { letter: 'و', cost: 2.2 }, // وقال
  { letter: 'ف', cost: 4.2 }, // فقال
];

/** Prepositions that are written with their noun. */
const PREPOSITIONS: readonly Proclitic[] = [
  { letter: '', cost: 0 },
  { letter: 'ب', cost: 2.2 }, // بكتاب
  { letter: 'ل', cost: 2.3 }, // لكتاب
  { letter: 'ك', cost: 4.4 }, // ككتاب
];

/** The persons of the present. */
const PERSONS: readonly Proclitic[] = [
  { letter: 'ي', cost: 1 }, // يكتب
  { letter: 'ت', cost: 1.4 }, // تكتب
  { letter: 'أ', cost: 4 }, // أكتب
  { letter: 'آ', cost: 4 }, // آكل
  { letter: 'ن', cost: 3.2 }, // نكتب
];

/** Particles that are written with a verb of the present. */
const VERB_PARTICLES: readonly Proclitic[] = [
  { letter: '', cost: 0 },
  { letter: 'س', cost: 2.2 }, // سيكتب
  { letter: 'ل', cost: 3 }, // ليكتب
];

/** ل of emphasis before a past (لكانت), أ of the question (أليس). */
const EMPHATIC_COST = 6.5;
const QUESTION_COST = 5.5;

/** The article: what it costs where the same letters could be the word's own. */
const ARTICLE_COST = 0.6;

/** Every sequence of proclitics, with the personal prefixes of the present. */
export const PREFIXES: readonly Prefix[] = CONJUNCTIONS.flatMap((conjunction) => {
  const before = conjunction.letter === '' ? [] : [conjunction.letter];
  const row = (
    kind: PrefixKind,
    clitics: readonly string[],
    written: string,
    cost: number,
    rest: { readonly person?: string; readonly beforeLam?: boolean } = {},
  ): Prefix => ({
    written: conjunction.letter + written,
    clitics: [...before, ...clitics],
    kind,
    person: rest.person ?? '',
    beforeLam: rest.beforeLam ?? false,
    cost: conjunction.cost + cost,
  });
  return [
    row('bare', [], '', 0),
    ...PREPOSITIONS.flatMap(({ letter, cost }) => {
      const clitics = letter === '' ? [] : [letter];
      const definite = row(
        'definite',
        [...clitics, 'ال'],
        letter === 'ل' ? 'لل' : `${letter}ال`,
        cost + ARTICLE_COST,
      );
      if (letter === '') return [definite];
      const joined = [row('noun', clitics, letter, cost), definite];
      return letter === 'ل'
        ? [...joined, row('definite', ['ل', 'ال'], 'ل', cost - 0.2, { beforeLam: true })]
        : joined;
    }),
    ...PERSONS.flatMap((person) =>
      VERB_PARTICLES.map(({ letter, cost }) =>
        row(
          letter === 'س' ? 'future' : 'present',
          letter === '' ? [] : [letter],
          letter + person.letter,
          cost + person.cost,
          { person: person.letter },
        ),
      ),
    ),
    row('emphatic', ['ل'], 'ل', EMPHATIC_COST),
    row('question', ['أ'], 'أ', QUESTION_COST),
  ];
});

const NOMINAL: readonly StemClass[] = [
  'noun',
  'feminine',
  'sound-feminine',
  'sound-masculine',
  'noun-bare',
  'noun-dual',
  'noun-maddah',
];
const INDEFINITE: readonly StemClass[] = ['noun-indefinite', 'noun-pronoun', 'noun-construct'];
const PAST: readonly StemClass[] = [
  'past',
  'past-vowel',
  'past-consonant',
  'past-bare',
  'past-short',
  'past-plural',
  'past-object',
  'past-i',
  'past-dual',
  'past-maddah',
];
const PRESENT: readonly StemClass[] = [
  'present',
  'present-vowel',
  'present-consonant',
  'present-full',
  'present-short',
  'present-bare',
  'present-object',
  'present-dual',
  'present-maddah',
];
const WORDS: readonly StemClass[] = [
  'particle',
  'preposition',
  'preposition-pronoun',
  'preposition-us',
];

/** The classes of stems that a prefix may stand before. */
export function classesAfter({ kind, person }: Prefix): readonly StemClass[] {
  if (person === 'آ') return ['first-singular'];
  if (person !== '') return PRESENT;
  switch (kind) {
    case 'definite':
      return NOMINAL;
    case 'noun':
      return [...NOMINAL, ...INDEFINITE, ...WORDS];
    case 'emphatic':
      return PAST;
    case 'question':
      return [...PAST, 'particle'];
    default:
      return [
        ...NOMINAL,
        ...INDEFINITE,
        ...PAST,
        ...WORDS,
        'imperative',
        'imperative-vowel',
        'preposition-me',
        'letter',
      ];
  }
}
