import type { Analysis } from '../arabic/analyse';
import { cliticSense } from './clitics';
import { PRONOUNS } from './pronouns';

/** Endings with their vowels, by what they tell and how they are written; others have none. */
const ENDINGS: Readonly<Record<string, string>> = {
  ة: 'َة',
  ت: 'َت',
  'accusative ا': 'ًا',
  'dual ان': 'َان',
  'dual ين': 'َيْن',
  'dual construct ا': 'َا',
  'dual construct ي': 'َيْ',
  'dual تان': 'َتَان',
  'dual تين': 'َتَيْن',
  'dual construct تا': 'َتَا',
  'dual construct تي': 'َتَيْ',
  'plural ات': 'َات',
  'plural ون': 'ُون',
  'plural ين': 'ِين',
  'plural construct و': 'ُو',
  'plural construct ي': 'ِي',
  'nisba ي': 'ِيّ',
  'nisba feminine ية': 'ِيَّة',
  'nisba plural يين': 'ِيِّين',
  'nisba plural يون': 'ِيُّون',
  'nisba feminine plural يات': 'ِيَّات',
  'he ': 'َ',
  'she ت': 'َتْ',
  'they two ا': 'َا',
  'they two (f.) تا': 'َتَا',
  'they وا': 'ُوا',
  'they و': 'ُو',
  'I; you ت': 'ْت',
  'you (f.) تي': 'ْتِي',
  'we نا': 'ْنَا',
  'they (f.) ن': 'ْنَ',
  'you (pl.) تم': 'ْتُمْ',
  'you (pl.) تمو': 'ْتُمُو',
  'you two تما': 'ْتُمَا',
  'you (f. pl.) تن': 'ْتُنَّ',
  'plural وا': 'ُوا',
  'plural و': 'ُو',
  'dual ا': 'َا',
  'feminine ين': 'ِينَ',
  'feminine ي': 'ِي',
  'plural (f.) ن': 'ْنَ',
  'do! (pl.) وا': 'ُوا',
  'do! (pl.) و': 'ُو',
  'do! (f.) ي': 'ِي',
  'do! (two) ا': 'َا',
  'do! (f. pl.) ن': 'ْنَ',
};

const SUN_LETTER = /^[تثدذرزسشصضطظلن](?!\u0651)/;

const VOWEL_FIRST = /^[\u064B-\u0650\u0652]/;
/** A stem that carries a vowel of its own or ends in a long one. */
const CLOSED = /[\u064B-\u0650\u0652\u0670]$|[اىآ]$|\u064F\u0648$|\u0650\u064A$/;

/**
 * The word as it stands in the text with its vowels, as far as the word alone tells them: the case
 * of a noun and the mood of a verb depend on the sentence and are left open.
 *
 * @example vocalise(best analysis of وسيكتبونها, كْتُب) // 'وَسَيَكْتُبُونَهَا'
 */
export function vocalise({ prefix, stem, suffix }: Analysis, written: string): string {
  const clitics = prefix.clitics.map((letter) => cliticSense(letter, prefix)?.vocalised ?? letter);
  let before = clitics.join('').replace('لِال', 'لِل');
  if (prefix.beforeLam) before = before.slice(0, -1);
  const isU = stem.trait === 'u-prefix' || (stem.trait === 'passive' && prefix.person !== '');
  const person =
    prefix.person === '' || prefix.person === 'آ'
      ? prefix.person
      : prefix.person + (isU ? '\u064F' : '\u064E');
  // The article makes a sun letter double.
  const own = prefix.clitics.includes('ال') ? written.replace(SUN_LETTER, '$&\u0651') : written;
  const ending = ENDINGS[`${suffix.feature} ${suffix.ending}`] ?? ENDINGS[suffix.ending] ?? '';
  const word = join(before + person + own, ending || suffix.ending);
  return join(word, pronoun(suffix.enclitic)).normalize('NFC');
}

function pronoun(enclitic: string): string {
  return PRONOUNS[enclitic]?.vocalised ?? enclitic;
}

/**
 * Puts an ending behind a word: one vowel between them (يُلْقِ and ُون make يُلْقُون), and هُ becomes
 * هِ behind i.
 */
function join(before: string, ending: string): string {
  const word = ending.startsWith('\u064Fو') ? before.replace(/\u0650$/, '') : before;
  const fits = VOWEL_FIRST.test(ending) && CLOSED.test(word) ? ending.slice(1) : ending;
  const harmonised = /(?:\u0650|ي\u0652?)$/.test(word) ? fits.replace(/^هُ/, 'هِ') : fits;
  return word + harmonised;
}
