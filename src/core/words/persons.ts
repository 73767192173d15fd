import type { Analysis } from '../arabic/analyse';
import type { Agreement } from './english-verb';

/** Who does what a verb says. */
export interface Person {
  /** The interface's text for it is `word_person_…`. */
  readonly id: string;
  readonly english: string;
  readonly agreement: Agreement;
}

const person = (id: string, english: string, agreement: Agreement = 'plural'): Person => ({
  id,
  english,
  agreement,
});

const HE = person('he', 'he', 'singular');
const SHE = person('she', 'she', 'singular');
const I = person('i', 'I', 'I');
const WE = person('we', 'we');
const THEY = person('they', 'they');
const THEY_WOMEN = person('they_women', 'they');
const THEY_TWO = person('they_two', 'they both');
const YOU_MANY = person('you_many', 'you');
const YOU_WOMAN = person('you_woman', 'you');
const YOU_WOMEN = person('you_women', 'you');
const YOU_TWO = person('you_two', 'you both');

/** By what the ending of a past tells: see `Suffix.feature`. */
const OF_PAST: Readonly<Record<string, Person>> = {
  he: HE,
  she: SHE,
  'they two': THEY_TWO,
  'they two (f.)': THEY_TWO,
  they: THEY,
  'I; you': person('i_or_you', 'I', 'I'),
  'you (f.)': YOU_WOMAN,
  we: WE,
  'they (f.)': THEY_WOMEN,
  'you (pl.)': YOU_MANY,
  'you two': YOU_TWO,
  'you (f. pl.)': YOU_WOMEN,
};

/** By the letter before a present and what its ending tells. */
const OF_PRESENT: Readonly<Record<string, Person>> = {
  ي: HE,
  ت: person('she_or_you', 'she', 'singular'),
  أ: I,
  آ: I,
  ن: WE,
  'ي plural': THEY,
  'ت plural': YOU_MANY,
  'ي dual': THEY_TWO,
  'ت dual': person('they_or_you_two', 'they both'),
  'ت feminine': YOU_WOMAN,
  'ي plural (f.)': THEY_WOMEN,
  'ت plural (f.)': YOU_WOMEN,
};

/** Whom an order is for. */
const OF_ORDER: Readonly<Record<string, Person>> = {
  'do!': person('you_man', 'you'),
  'do! (pl.)': YOU_MANY,
  'do! (f.)': YOU_WOMAN,
  'do! (two)': YOU_TWO,
  'do! (f. pl.)': YOU_WOMEN,
};

/** The person of a verb; null for other words. */
export function personOf({ prefix, suffix }: Pick<Analysis, 'prefix' | 'suffix'>): Person | null {
  const { feature } = suffix;
  if (prefix.person === '') return OF_PAST[feature] ?? OF_ORDER[feature] ?? null;
  const shape = feature === '' || feature === 'jussive' ? '' : ` ${feature}`;
  return OF_PRESENT[prefix.person + shape] ?? null;
}
