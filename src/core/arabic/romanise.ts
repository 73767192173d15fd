/** Letters whose romanisation does not depend on their neighbours, ALA-LC 2012. */
const CONSONANTS: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'ḥ',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 'ṣ',
  ض: 'ḍ',
  ط: 'ṭ',
  ظ: 'ẓ',
  ع: 'ʿ',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ء: 'ʾ',
  أ: 'ʾ',
  إ: 'ʾ',
  ؤ: 'ʾ',
  ئ: 'ʾ',
  پ: 'p',
  چ: 'ch',
  ڤ: 'v',
  گ: 'g',
  ژ: 'zh',
};

/** Fatha, damma, kasra, and the same with nunation, which ALA-LC leaves out in pause. */
const SHORT: Readonly<Record<string, string>> = { '\u064E': 'a', '\u064F': 'u', '\u0650': 'i' };
const LONG: Readonly<Record<string, string>> = { a: 'ā', u: 'ū', i: 'ī' };
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

/**
 * Romanises vocalised Arabic by the ALA-LC table (Library of Congress, 2012): the article is never
 * assimilated, case endings are left out, `ʾ` is dropped at the beginning of a word, teh marbuta is
 * `t` in a construct and else `h`.
 *
 * @example romanise('الأُمَمُ المُتَّحِدَة') // 'al-umam al-muttaḥidah'
 * @example romanise('قَنَاةُ السُّوَيْس') // 'qanāt al-suways'
 */
export function romanise(vocalised: string): string {
  const words = vocalised.normalize('NFC').replace(NUNATION, '').replace(/ـ/g, '').split(/\s+/);
  return words
    .filter((word) => word !== '')
    .map(romaniseWord)
    .join(' ');
}

function romaniseWord(written: string): string {
  const { prefix, stem } = takeApart(lettersOf(written));
  if (prefix.endsWith('al-') && stem.map(({ base }) => base).join('') === 'له')
    return `${prefix.slice(0, -'al-'.length)}allāh`;
  const letters = withoutCase(stem, prefix !== '');
  return prefix + letters.map((letter, at) => romaniseLetter(letter, at, letters)).join('');
}

function takeApart(letters: readonly Letter[]): Word {
  const [first, second, third] = letters;
  if (isArticle(first, second) && letters.length > 3) return afterArticle('al-', letters.slice(1));
  const particle = PARTICLES[`${first?.base}${VOWEL_SIGN[first?.vowel ?? ''] ?? ''}`];
  if (particle !== undefined && isArticle(second, third) && letters.length > 4)
    return afterArticle(`${particle}al-`, letters.slice(2));
  const hasHiddenArticle = first?.base === 'ل' && first.vowel === 'i' && second?.base === 'ل';
  if (hasHiddenArticle && letters.length > 3) return afterArticle('lil-', letters.slice(1));
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

function romaniseLetter(letter: Letter, at: number, word: readonly Letter[]): string {
  const before = word[at - 1];
  const next = word[at + 1];
  const vowel = vowelOf(letter, next);
  switch (letter.base) {
    case 'آ':
      return at === 0 ? 'ā' : 'ʾā';
    case 'ا':
    case 'ى':
      return alef(vowel, before);
    case 'أ':
    case 'إ':
      return (at === 0 ? '' : 'ʾ') + vowel;
    case 'ة':
      return before?.base === 'ا' ? 'h' : before?.vowel === 'a' ? `h${vowel}` : `ah${vowel}`;
    case 'و':
      return semivowel('w', 'u', letter, before, next === undefined) + vowel;
    case 'ي':
      return semivowel('y', 'i', letter, before, next === undefined) + vowel;
    default: {
      const latin = CONSONANTS[letter.base] ?? letter.base;
      return (letter.doubled ? latin + latin : latin) + vowel;
    }
  }
}

/** Alef seats a vowel at the beginning of a word, lengthens fatha, and is ā where no sign says so. */
function alef(vowel: string, before: Letter | undefined): string {
  if (before === undefined) return vowel;
  const alreadyLong =
    before.vowel === 'a' || before.dagger || (before.vowel === '' && !before.silent);
  return alreadyLong ? '' : 'ā';
}

/**
 * و and ي lengthen the vowel before them unless they carry one of their own; doubled, they do
 * both (īy, ūw), and at the end of a word only the first.
 */
function semivowel(
  latin: string,
  short: string,
  letter: Letter,
  before: Letter | undefined,
  isLast: boolean,
): string {
  const lengthens = before?.vowel === short;
  if (letter.doubled) return lengthens ? (isLast ? '' : latin) : latin + latin;
  return letter.silent && lengthens ? '' : latin;
}

/** The vowel after a letter, long where a letter of prolongation follows. */
function vowelOf(letter: Letter, next: Letter | undefined): string {
  if (letter.dagger) return 'ā';
  const { vowel } = letter;
  const lengthener = { a: 'اى', u: 'و', i: 'ي' }[vowel];
  if (next === undefined || lengthener?.includes(next.base) !== true) return vowel;
  const prolongs = next.doubled ? vowel !== 'a' : next.silent && next.vowel === '';
  return prolongs ? (LONG[vowel] ?? vowel) : vowel;
}
