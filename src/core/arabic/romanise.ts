import { ROMANISATIONS, type Romanisation, type RomanisationScheme } from './romanisation-schemes';

/** Fatha, damma, kasra, and the same with nunation, which ALA-LC leaves out in pause. */
const SHORT: Readonly<Record<string, string>> = { '\u064E': 'a', '\u064F': 'u', '\u0650': 'i' };
const SUN_LETTERS = 'تثدذرزسشصضطظلن';
const VOWEL_SIGN: Readonly<Record<string, string>> = { a: '\u064E', u: '\u064F', i: '\u0650' };
const NUNATION = /[\u064B-\u064D]/g;
const SHADDA = '\u0651';
const SUKUN = '\u0652';
const DAGGER_ALEF = '\u0670';
const SIGN = /[\u064B-\u0652\u0670]/;

/** A letter with the signs above and below it. */
interface Letter {
  readonly base: string;
  readonly vowel: string;
  readonly doubled: boolean;
  readonly dagger: boolean;
  /** Sukun, or no sign at all. */
  readonly silent: boolean;
}

/** A word taken apart before it is romanised. */
interface Word {
  /** What stands before the stem, romanised and with its hyphen: `al-`, `wa-al-`, `lil-`. */
  readonly prefix: string;
  readonly stem: readonly Letter[];
}

/** Particles that are written together with the article after them. */
const PARTICLES: Readonly<Record<string, string>> = {
  وَ: 'wa-',
  فَ: 'fa-',
  بِ: 'bi-',
  كَ: 'ka-',
};

/** Shorter words keep their last vowel: it is no case ending (مَعَ, هُوَ). */
const SHORTEST_INFLECTED = 3;

/** How to romanise. */
export interface RomaniseOptions {
  readonly scheme?: RomanisationScheme;
  /** Whether last vowels are read out: they are no case endings. */
  readonly full?: boolean;
}

/**
 * Romanises vocalised Arabic, by the ALA-LC table (Library of Congress, 2012) unless another scheme
 * is asked for. There the article is never assimilated, case endings are left out, `ʾ` is dropped
 * at the beginning of a word, teh marbuta is `t` in a construct and else `h`. What the others do
 * otherwise is listed in `romanisation-schemes.ts`.
 *
 * @example romanise('الأُمَمُ المُتَّحِدَة') // 'al-umam al-muttaḥidah'
 * @example romanise('قَنَاةُ السُّوَيْس') // 'qanāt al-suways'
 * @example romanise('السُّوَيْس', { scheme: 'din-31635' }) // 'as-suwais'
 */
export function romanise(
  vocalised: string,
  { scheme = 'ala-lc', full = false }: RomaniseOptions = {},
): string {
  const table = ROMANISATIONS[scheme];
  const text = vocalised.normalize('NFC').replace(/ـ/g, '');
  if (table.signs !== undefined) return transliterate(text, table.signs);
  return text
    .replace(NUNATION, '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => romaniseWord(word, table, full))
    .join(' ');
}

/** One Latin character a sign, nothing left out; shadda before the vowel, as it is said. */
function transliterate(text: string, signs: Readonly<Record<string, string>>): string {
  const ordered = text.replace(/([\u064B-\u0650])\u0651/g, '\u0651$1');
  return [...ordered].map((sign) => signs[sign] ?? sign).join('');
}

function romaniseWord(written: string, table: Romanisation, full: boolean): string {
  const { prefix, stem } = takeApart(lettersOf(written));
  if (prefix.endsWith('al-') && stem.map(({ base }) => base).join('') === 'له')
    return `${prefix.slice(0, -'al-'.length)}${table.god}`;
  const letters = full ? stem : withoutCase(stem, prefix !== '');
  const latin = letters.map((letter, at) => romaniseLetter(letter, at, letters, table)).join('');
  const [first] = letters;
  const sun = table.assimilates && SUN_LETTERS.includes(first?.base ?? ' ') ? first : undefined;
  const article = prefix.endsWith('l-') && sun !== undefined;
  return (article ? `${prefix.slice(0, -2) + (table.letters[sun.base] ?? '')}-` : prefix) + latin;
}

function takeApart(letters: readonly Letter[]): Word {
  const [first, second, third] = letters;
  if (isArticle(first, second) && letters.length > 3) return afterArticle('al-', letters.slice(1));
  const particle = PARTICLES[`${first?.base}${VOWEL_SIGN[first?.vowel ?? ''] ?? ''}`];
  if (particle !== undefined && isArticle(second, third) && letters.length > 4)
    return afterArticle(`${particle}al-`, letters.slice(2));
  const mayHide = first?.base === 'ل' && first.vowel === 'i' && second?.base === 'ل';
  if (!mayHide || letters.length <= 3) return { prefix: '', stem: letters };
  // The article before another ل: لِلُّغَة.
  if (second.doubled) return afterArticle('lil-', letters);
  if (second.vowel === '' || (third?.base === 'ا' && third.vowel === ''))
    return afterArticle('lil-', letters.slice(1));
  return { prefix: '', stem: letters };
}

function isArticle(alef: Letter | undefined, lam: Letter | undefined): boolean {
  return alef?.base === 'ا' && alef.vowel === '' && lam?.base === 'ل';
}

/**
 * The stem after the article's lam. The shadda of a sun letter is not written (al-shams, not
 * al-shshams), and the vowel that the lam lends to a joining alef goes back to it (al-ittiḥād).
 */
function afterArticle(prefix: string, [lam, first, ...rest]: readonly Letter[]): Word {
  if (lam === undefined || first === undefined) return { prefix, stem: [] };
  const vowel = first.base === 'ا' && first.vowel === '' ? lam.vowel : first.vowel;
  return { prefix, stem: [{ ...first, vowel, doubled: false }, ...rest] };
}

/** A word without its case ending; a teh marbuta that had one, without an article, is a construct's. */
function withoutCase(stem: readonly Letter[], hasArticle: boolean): readonly Letter[] {
  const last = stem.at(-1);
  if (last === undefined || last.vowel === '' || stem.length < SHORTEST_INFLECTED) return stem;
  const base = last.base === 'ة' && !hasArticle ? 'ت' : last.base;
  return [...stem.slice(0, -1), { ...last, base, vowel: '', silent: !last.doubled }];
}

function lettersOf(word: string): Letter[] {
  const letters: Letter[] = [];
  for (let at = 0; at < word.length; ) {
    const base = word.charAt(at++);
    let signs = '';
    while (at < word.length && SIGN.test(word.charAt(at))) signs += word.charAt(at++);
    const vowel = [...signs].map((sign) => SHORT[sign] ?? '').join('');
    letters.push({
      base,
      vowel,
      doubled: signs.includes(SHADDA),
      dagger: signs.includes(DAGGER_ALEF),
      silent: signs === '' || signs.includes(SUKUN),
    });
  }
  return letters;
}

function romaniseLetter(
  letter: Letter,
  at: number,
  word: readonly Letter[],
  table: Romanisation,
): string {
  const before = word[at - 1];
  const next = word[at + 1];
  const vowel = vowelOf(letter, next, table);
  switch (letter.base) {
    case 'آ':
      return (at === 0 ? '' : table.letters['ء']) + table.long.a;
    case 'ا':
    case 'ى':
      return alef(vowel, before, table);
    case 'أ':
    case 'إ':
      return (at === 0 ? '' : table.letters['ء']) + vowel;
    case 'ة':
      return tehMarbuta(vowel, before, table);
    case 'و':
      return semivowel(GLIDES.و, letter, before, next, table) + vowel;
    case 'ي':
      return semivowel(GLIDES.ي, letter, before, next, table) + vowel;
    default: {
      const latin = table.letters[letter.base] ?? letter.base;
      return (letter.doubled ? latin + latin : latin) + vowel;
    }
  }
}

function tehMarbuta(vowel: string, before: Letter | undefined, table: Romanisation): string {
  // With a vowel behind it, it is spoken.
  const sound = vowel === '' ? table.tehMarbuta : table.tehMarbuta === '' ? 't' : table.tehMarbuta;
  if (before?.base === 'ا') return vowel === '' ? table.tehMarbutaAfterAlef : sound + vowel;
  return (before?.vowel === 'a' ? '' : 'a') + sound + vowel;
}

/** Alef seats a vowel at the beginning of a word, lengthens fatha, and is ā where no sign says so. */
function alef(vowel: string, before: Letter | undefined, table: Romanisation): string {
  if (before === undefined) return vowel;
  const alreadyLong =
    before.vowel === 'a' || before.dagger || (before.vowel === '' && !before.silent);
  return alreadyLong ? '' : table.long.a;
}

/** A letter that is a consonant or lengthens the vowel before it. */
interface Glide {
  readonly latin: string;
  /** The vowel that it lengthens. */
  readonly vowel: 'u' | 'i';
}

const GLIDES = { و: { latin: 'w', vowel: 'u' }, ي: { latin: 'y', vowel: 'i' } } as const;

/**
 * و and ي lengthen the vowel before them unless they carry one of their own; doubled, they do
 * both (īy, ūw), and at the end of a word only the first.
 */
function semivowel(
  { latin, vowel }: Glide,
  letter: Letter,
  before: Letter | undefined,
  next: Letter | undefined,
  table: Romanisation,
): string {
  const lengthens = before?.vowel === vowel;
  if (letter.doubled) {
    if (!lengthens) return latin + latin;
    if (next === undefined) return '';
    return table.doublesGlides ? latin + latin : latin;
  }
  if (!letter.silent) return latin;
  if (lengthens) return '';
  return before?.vowel === 'a' && table.diphthongs ? vowel : latin;
}

/** The vowel after a letter, long where a letter of prolongation follows. */
function vowelOf(letter: Letter, next: Letter | undefined, table: Romanisation): string {
  if (letter.dagger) return table.long.a;
  const { vowel } = letter;
  const lengthener = { a: 'اى', u: 'و', i: 'ي' }[vowel];
  if (next === undefined || lengthener?.includes(next.base) !== true) return vowel;
  // Doubled inside a word, the glide is written twice instead by some.
  if (next.doubled && table.doublesGlides && next.vowel !== '') return vowel;
  const prolongs = next.doubled ? vowel !== 'a' : next.silent && next.vowel === '';
  return prolongs ? table.long[vowel as keyof typeof table.long] : vowel;
}
