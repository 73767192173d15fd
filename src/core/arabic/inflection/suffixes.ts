import { PRONOUN_COST, PRONOUNS } from './pronouns';
import type { StemClass } from './stem';

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
  /** May stand behind the article. */
  readonly definite: boolean;
  /** Letters of the present's person that it goes with; '' where it is no verb in the present. */
  readonly persons: string;
  readonly cost: number;
}

interface Ending {
  readonly ending: string;
  readonly classes: readonly StemClass[];
  /** Pronouns that may follow; `!` where one must. */
  readonly takes:
    | ''
    | 'possessive'
    | 'object'
    | 'both'
    | 'possessive!'
    | 'object!'
    | 'both!'
    | 'ي!'
    | 'نا!';
  readonly feature: string;
  readonly cost: number;
  readonly definite: boolean;
  readonly persons: string;
}

/** An ending of a noun that may have the article. */
function noun(
  ending: string,
  classes: readonly StemClass[],
  takes: Ending['takes'],
  feature: string,
  cost: number,
): Ending {
  return { ending, classes, takes, feature, cost, definite: true, persons: '' };
}

/** An ending that never goes with the article. */
function apart(
  ending: string,
  classes: readonly StemClass[],
  takes: Ending['takes'],
  feature: string,
  cost: number,
): Ending {
  return { ending, classes, takes, feature, cost, definite: false, persons: '' };
}

/** An ending of the present, with the persons that it goes with. */
function present(
  ending: string,
  classes: readonly StemClass[],
  takes: Ending['takes'],
  feature: string,
  cost: number,
  persons: string,
): Ending {
  return { ending, classes, takes, feature, cost, definite: false, persons };
}

const BEFORE_VOWEL: readonly StemClass[] = ['present', 'present-vowel', 'present-short'];

/** Endings of nouns and verbs; one row an ending, an example behind it. */
const ENDINGS: readonly Ending[] = [
  noun('', ['noun', 'noun-bare'], '', '', 0), // كتاب
  apart('', ['noun'], 'possessive!', '', 0), // كتابه
  apart('ا', ['noun'], '', 'accusative', 3), // كتابا
  noun('ان', ['noun', 'noun-dual'], '', 'dual', 5), // كتابان
  noun('ين', ['noun', 'noun-dual'], '', 'dual', 4.4), // كتابين
  apart('ا', ['noun', 'noun-dual'], 'possessive', 'dual construct', 8), // كتابا الطالب
  apart('ي', ['noun', 'noun-dual'], 'possessive', 'dual construct', 7), // كتابي الطالب
  noun('آن', ['noun-maddah'], '', 'dual', 5), // مبدآن
  noun('ة', ['feminine'], '', '', 0.4), // مدرسة
  apart('ت', ['feminine'], 'possessive!', '', 0.4), // مدرسته
  noun('تان', ['feminine'], '', 'dual', 5.6), // مدرستان
  noun('تين', ['feminine'], '', 'dual', 5), // مدرستين
  apart('تا', ['feminine'], 'possessive', 'dual construct', 8), // مدرستا القرية
  apart('تي', ['feminine'], 'possessive', 'dual construct', 7), // مدرستي القرية
  noun('ات', ['sound-feminine'], '', 'plural', 1.6), // مدرسات
  apart('ات', ['sound-feminine'], 'possessive!', 'plural', 1.6), // مدرساتهم
  noun('ون', ['sound-masculine'], '', 'plural', 2.6), // مدرسون
  noun('ين', ['sound-masculine'], '', 'plural', 1.8), // مدرسين
  apart('و', ['sound-masculine'], 'possessive', 'plural construct', 5), // مدرسو المدرسة
  apart('ي', ['sound-masculine'], 'possessive', 'plural construct', 4.6), // مدرسي المدرسة
  apart('', ['noun-indefinite'], '', 'indefinite', 1), // قاض
  apart('', ['noun-pronoun'], 'possessive!', '', 0), // مستشفاه
  apart('', ['noun-construct'], 'possessive', 'construct', 1), // أبو، أبوه
  noun('ي', ['noun', 'feminine'], '', 'nisba', 9), // مَدْرَسيّ
  noun('ية', ['noun', 'feminine'], '', 'nisba feminine', 9), // مَدْرَسيّة
  noun('يين', ['noun', 'feminine'], '', 'nisba plural', 10.5), // مَدْرَسيّين
  noun('يون', ['noun', 'feminine'], '', 'nisba plural', 11), // مَدْرَسيّون
  noun('يات', ['noun', 'feminine'], '', 'nisba feminine plural', 10.5), // مَدْرَسيّات
  apart('', ['past', 'past-vowel', 'past-i'], 'object', 'he', 0.4), // كتب
  apart('', ['past-bare'], '', 'he', 0.4), // رمى
  apart('', ['past-object'], 'object!', 'he', 0.4), // رماه
  apart('ت', ['past', 'past-vowel', 'past-i', 'past-short'], 'object', 'she', 1.2), // كتبت
  apart('ا', ['past', 'past-vowel', 'past-i', 'past-dual'], 'object', 'they two', 6.5), // كتبا
  apart('آ', ['past-maddah'], 'object', 'they two', 6.5), // قرآ
  apart('تا', ['past', 'past-vowel', 'past-i', 'past-short'], 'object', 'they two (f.)', 7), // كتبتا
  apart('وا', ['past', 'past-vowel', 'past-short', 'past-plural'], '', 'they', 2.6), // كتبوا
  apart('و', ['past', 'past-vowel', 'past-short', 'past-plural'], 'object!', 'they', 3), // كتبوه
  apart('ت', ['past', 'past-consonant', 'past-i'], 'object', 'I; you', 5), // كتبت
  apart('تي', ['past', 'past-consonant', 'past-i'], 'object', 'you (f.)', 11), // كتبتي
  apart('نا', ['past', 'past-consonant', 'past-i'], 'object', 'we', 5), // كتبنا
  apart('ن', ['past', 'past-consonant', 'past-i'], 'object', 'they (f.)', 7.5), // كتبن
  apart('تم', ['past', 'past-consonant', 'past-i'], '', 'you (pl.)', 7.5), // كتبتم
  apart('تمو', ['past', 'past-consonant', 'past-i'], 'object!', 'you (pl.)', 8), // كتبتموه
  apart('تما', ['past', 'past-consonant', 'past-i'], 'object', 'you two', 9.5), // كتبتما
  apart('تن', ['past', 'past-consonant', 'past-i'], 'object', 'you (f. pl.)', 9.5), // كتبتن
  present('', ['present', 'present-vowel', 'present-full'], 'object', '', 0, 'يتأن'), // يكتب
  present('', ['present-consonant', 'present-short'], 'object', 'jussive', 2, 'يتأن'), // يقل
  present('', ['present-bare'], '', '', 0, 'يتأن'), // يلقى
  present('', ['present-object'], 'object!', '', 0, 'يتأن'), // يلقاه
  present('', ['first-singular'], 'object', '', 0, 'آ'), // آكل
  present('ون', BEFORE_VOWEL, 'object', 'plural', 2.6, 'يت'), // يكتبون
  present('وا', BEFORE_VOWEL, '', 'plural', 3.6, 'يت'), // يكتبوا
  present('و', BEFORE_VOWEL, 'object!', 'plural', 4, 'يت'), // يكتبوه
  present(
    'ان',
    ['present', 'present-vowel', 'present-full', 'present-dual'],
    'object',
    'dual',
    5.6,
    'يت',
  ), // يكتبان
  present(
    'ا',
    ['present', 'present-vowel', 'present-full', 'present-dual'],
    'object',
    'dual',
    7.5,
    'يت',
  ), // يكتبا
  present('آن', ['present-maddah'], '', 'dual', 5.6, 'يت'), // يقرآن
  present('آ', ['present-maddah'], 'object', 'dual', 7.5, 'يت'), // يقرآ
  present('ين', BEFORE_VOWEL, 'object', 'feminine', 8.5, 'ت'), // تكتبين
  present('ي', BEFORE_VOWEL, 'object', 'feminine', 9.5, 'ت'), // تكتبي
  present(
    'ن',
    ['present', 'present-consonant', 'present-full', 'present-dual'],
    'object',
    'plural (f.)',
    7,
    'يت',
  ), // يكتبن
  apart('', ['imperative'], 'object', 'do!', 7), // اكتب
  apart('وا', ['imperative', 'imperative-vowel'], '', 'do! (pl.)', 8), // اكتبوا
  apart('و', ['imperative', 'imperative-vowel'], 'object!', 'do! (pl.)', 9), // اكتبوه
  apart('ي', ['imperative', 'imperative-vowel'], 'object', 'do! (f.)', 10), // اكتبي
  apart('ا', ['imperative', 'imperative-vowel'], 'object', 'do! (two)', 11), // اكتبا
  apart('ن', ['imperative'], 'object', 'do! (f. pl.)', 11), // اكتبن
  apart('', ['particle', 'letter'], '', '', 0), // هل
  apart('', ['preposition'], 'both', '', 0), // منه
  apart('', ['preposition-pronoun'], 'both!', '', 0), // عليه
  apart('', ['preposition-me'], 'ي!', '', 0), // عليّ
  apart('', ['preposition-us'], 'نا!', '', 0), // منّا
];

/** Every ending with every pronoun that it takes. */
export const SUFFIXES: readonly Suffix[] = ENDINGS.flatMap((row): Suffix[] => {
  const pronouns = PRONOUNS[row.takes.replace('!', '')] ?? [];
  const alone = row.takes.endsWith('!') ? [] : [''];
  return [...alone, ...pronouns].map((enclitic) => ({
    written: row.ending + enclitic,
    ending: row.ending,
    enclitic,
    classes: row.classes,
    feature: row.feature,
    definite: row.definite && enclitic === '',
    persons: row.persons,
    cost: row.cost + (PRONOUN_COST[enclitic] ?? 0),
  }));
});
