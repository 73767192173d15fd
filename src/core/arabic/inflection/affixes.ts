import type { StemClass } from './stem';

/** What a stem may stand behind: a noun with its preposition, a verb in one of its tenses. */
export type PrefixKind = 'bare' | 'noun' | 'definite' | 'present' | 'future';

/** Letters before a stem. */
export interface Prefix {
  /** As written, unvocalised. */
  readonly written: string;
  /** Clitics alone: the letter of the person belongs to the verb. */
  readonly clitics: readonly string[];
  readonly kind: PrefixKind;
  /** ي ت أ ن of the present, else ''. */
  readonly person: string;
  readonly cost: number;
}

/** Letters after a stem. */
export interface Suffix {
  readonly written: string;
  /** The ending that belongs to the word, for instance ون; unvocalised. */
  readonly ending: string;
  /** The pronoun written behind it, or ''. */
  readonly enclitic: string;
  readonly classes: readonly StemClass[];
  /** Short description for the reader, for instance `plural`. */
  readonly feature: string;
  readonly cost: number;
}

const CONJUNCTIONS = ['', 'و', 'ف'];
const PREPOSITIONS = ['', 'ب', 'ل', 'ك'];

/** Every sequence of proclitics, with the personal prefixes of the present. */
export const PREFIXES: readonly Prefix[] = CONJUNCTIONS.flatMap((conjunction) => {
  const before = conjunction === '' ? [] : [conjunction];
  const costs = { '': 0, و: 0.7, ف: 2.2 }[conjunction] ?? 0;
  const nominal = PREPOSITIONS.flatMap((preposition): Prefix[] => {
    const clitics = preposition === '' ? before : [...before, preposition];
    const cost = costs + ({ '': 0, ب: 1.2, ل: 1.2, ك: 3.5 }[preposition] ?? 0);
    const article = preposition === 'ل' ? 'ل' : 'ال';
    return [
      ...(preposition === ''
        ? []
        : [{ written: conjunction + preposition, clitics, kind: 'noun' as const, person: '', cost }]),
      {
        written: conjunction + preposition + article,
        clitics: [...clitics, 'ال'],
        kind: 'definite',
        person: '',
        cost,
      },
    ];
  });
  const verbal = ['ي', 'ت', 'أ', 'ن'].flatMap((person) =>
    ['', 'س', 'ل'].map((particle): Prefix => {
      const clitics = particle === '' ? before : [...before, particle];
      return {
        written: conjunction + particle + person,
        clitics,
        kind: particle === 'س' ? 'future' : 'present',
        person,
        cost:
          costs +
          ({ '': 0, س: 1, ل: 1.6 }[particle] ?? 0) +
          ({ ي: 0, ت: 0.5, أ: 2.2, ن: 1.6 }[person] ?? 0),
      };
    }),
  );
  return [
    { written: conjunction, clitics: before, kind: 'bare', person: '', cost: costs },
    ...nominal,
    ...verbal,
  ];
});

const POSSESSIVE = ['ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'ي', 'ك', 'كم', 'كما', 'كن'];
const OBJECT = ['ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'ني', 'ك', 'كم', 'كما', 'كن'];
const PRONOUN_COST: Readonly<Record<string, number>> = {
  ه: 0.8,
  ها: 0.8,
  هم: 1.2,
  هما: 2,
  هن: 3,
  نا: 1.8,
  ي: 2.6,
  ني: 2.6,
  ك: 3,
  كم: 3,
  كما: 4,
  كن: 4,
};

interface Ending {
  readonly ending: string;
  readonly classes: readonly StemClass[];
  readonly takes: 'possessive' | 'object' | 'both' | '';
  readonly feature: string;
  readonly cost: number;
}

const ending = (
  written: string,
  classes: readonly StemClass[],
  takes: Ending['takes'],
  feature: string,
  cost = 0,
): Ending => ({ ending: written, classes, takes, feature, cost });

/** Endings of nouns and verbs; one row an ending, an example behind it. */
const ENDINGS: readonly Ending[] = [
  ending('', ['noun'], 'possessive', ''), // كتاب
  ending('ا', ['noun'], '', 'accusative', 0.8), // كتابا
  ending('ان', ['noun'], '', 'dual', 1.2), // كتابان
  ending('ين', ['noun'], '', 'dual', 1.4), // كتابين
  ending('ا', ['noun'], 'possessive', 'dual construct', 3.2), // كتابا الطالب
  ending('ي', ['noun'], 'possessive', 'dual construct', 3), // كتابي الطالب
  ending('ة', ['feminine'], '', ''), // مدرسة
  ending('ت', ['feminine'], 'possessive', '', 6), // مدرسته; alone only as a construct in poetry
  ending('تان', ['feminine'], '', 'dual', 1.2), // مدرستان
  ending('تين', ['feminine'], '', 'dual', 1.2), // مدرستين
  ending('تا', ['feminine'], 'possessive', 'dual construct', 2.5), // مدرستا القرية
  ending('تي', ['feminine'], 'possessive', 'dual construct', 2.5), // مدرستي القرية
  ending('ات', ['sound-feminine'], 'possessive', 'plural', 0.3), // مدرسات
  ending('ون', ['sound-masculine'], '', 'plural', 0.4), // مدرسون
  ending('ين', ['sound-masculine'], '', 'plural', 0.3), // مدرسين
  ending('و', ['sound-masculine'], 'possessive', 'plural construct', 1), // مدرسو المدرسة
  ending('ي', ['sound-masculine'], 'possessive', 'plural construct', 1.6), // مدرسي المدرسة
  ending('', ['invariable'], 'possessive', ''), // مستشفاه
  ending('', ['past', 'past-vowel', 'past-bare', 'past-object'], 'object', 'he'), // كتب
  ending('ت', ['past', 'past-vowel', 'past-short'], 'object', 'she', 0.2), // كتبت
  ending('ا', ['past', 'past-vowel', 'past-consonant'], 'object', 'they two', 2.5), // كتبا
  ending('تا', ['past', 'past-vowel', 'past-short'], 'object', 'they two (f.)', 2.5), // كتبتا
  ending('وا', ['past', 'past-vowel', 'past-short', 'past-plural'], '', 'they', 0.6), // كتبوا
  ending('و', ['past', 'past-vowel', 'past-short', 'past-plural'], 'object', 'they', 1), // كتبوه
  ending('ت', ['past', 'past-consonant'], 'object', 'I; you', 2.4), // كتبت
  ending('نا', ['past', 'past-consonant'], 'object', 'we', 1.5), // كتبنا
  ending('ن', ['past', 'past-consonant'], 'object', 'they (f.)', 3.5), // كتبن
  ending('تم', ['past', 'past-consonant'], '', 'you (pl.)', 3.5), // كتبتم
  ending('تما', ['past', 'past-consonant'], '', 'you two', 5), // كتبتما
  ending('', ['present', 'present-vowel', 'present-consonant', 'present-full', 'present-short'], 'object', ''),
  ending('ون', ['present', 'present-vowel', 'present-short'], 'object', 'plural', 0.5), // يكتبون
  ending('وا', ['present', 'present-vowel', 'present-short'], '', 'plural', 0.8), // يكتبوا
  ending('و', ['present', 'present-vowel', 'present-short'], 'object', 'plural', 1.6), // يكتبوه
  ending('ان', ['present', 'present-vowel', 'present-full'], '', 'dual', 1.8), // يكتبان
  ending('ا', ['present', 'present-vowel', 'present-full'], 'object', 'dual', 3), // يكتبا
  ending('ين', ['present', 'present-vowel', 'present-short'], '', 'feminine', 4), // تكتبين
  ending('ي', ['present', 'present-vowel', 'present-short'], 'object', 'feminine', 5), // تكتبي
  ending('ن', ['present', 'present-consonant', 'present-full'], 'object', 'plural (f.)', 3.5), // يكتبن
  ending('', ['imperative'], 'object', 'do!', 3.5), // اكتب
  ending('وا', ['imperative'], '', 'do! (pl.)', 3.5), // اكتبوا
  ending('ي', ['imperative'], 'object', 'do! (f.)', 5), // اكتبي
  ending('', ['particle'], '', ''), // هل
  ending('', ['preposition'], 'both', ''), // منه
];

/** Every ending with every pronoun that it takes. */
export const SUFFIXES: readonly Suffix[] = ENDINGS.flatMap(
  ({ ending: written, classes, takes, feature, cost }): Suffix[] => {
    const pronouns =
      takes === 'possessive'
        ? POSSESSIVE
        : takes === 'object'
          ? OBJECT
          : takes === 'both'
            ? [...new Set([...POSSESSIVE, ...OBJECT])]
            : [];
    const behind = pronouns.map((enclitic) => ({
      written: written + enclitic,
      ending: written,
      enclitic,
      classes,
      feature,
      // ت of the feminine stands only before a pronoun; the cost of its row is for the bare form.
      cost: (written === 'ت' && classes[0] === 'feminine' ? 0 : cost) + (PRONOUN_COST[enclitic] ?? 0),
    }));
    return [{ written, ending: written, enclitic: '', classes, feature, cost }, ...behind];
  },
);
