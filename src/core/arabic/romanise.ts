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

/**
 * Romanises vocalised Arabic by the ALA-LC table (Library of Congress, 2012): no assimilation of
 * the article, `ʾ` dropped at the beginning of a word, teh marbuta `h` in pause and `t` before
 * another word of the name.
 *
 * @example romanise('الأُمَمُ المُتَّحِدَة') // 'al-umamu al-muttaḥidah'
 */
export function romanise(vocalised: string): string {
  const words = vocalised.normalize('NFC').replace(NUNATION, '').replace(/ـ/g, '').split(/\s+/);
  return words
    .map((word, index) => romaniseWord(word, index + 1 < words.length))
    .filter((word) => word !== '')
    .join(' ');
}

function romaniseWord(word: string, inConstruct: boolean): string {
  const letters = lettersOf(word);
  const [first, second] = letters;
  const article =
    first?.base === 'ا' && first.vowel === '' && second?.base === 'ل' && letters.length > 3;
  const stem = article ? withoutAssimilation(letters.slice(2)) : letters;
  const latin = stem.map((letter, at) => romaniseLetter(letter, at, stem, inConstruct)).join('');
  return (article ? 'al-' : '') + latin;
}

/** The shadda of a sun letter after the article is not written: al-shams, not al-shshams. */
function withoutAssimilation([first, ...rest]: readonly Letter[]): readonly Letter[] {
  return first === undefined ? rest : [{ ...first, doubled: false }, ...rest];
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
  inConstruct: boolean,
): string {
  const before = word[at - 1];
  const vowel = vowelOf(letter, word[at + 1]);
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
      return (inConstruct || vowel !== '' ? 't' : 'h') + vowel;
    case 'و':
      return semivowel('w', 'u', letter, before) + vowel;
    case 'ي':
      return semivowel('y', 'i', letter, before) + vowel;
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

/** و and ي lengthen the vowel before them unless they carry one of their own. */
function semivowel(
  latin: string,
  short: string,
  letter: Letter,
  before: Letter | undefined,
): string {
  const lengthens = letter.silent && before?.vowel === short;
  if (lengthens) return '';
  return letter.doubled ? latin + latin : latin;
}

/** The vowel after a letter, long where a letter of prolongation follows. */
function vowelOf(letter: Letter, next: Letter | undefined): string {
  if (letter.dagger) return 'ā';
  const prolonged =
    next?.silent && next.vowel === '' && !next.doubled
      ? { a: 'اى', u: 'و', i: 'ي' }[letter.vowel]?.includes(next.base)
      : false;
  if (!prolonged) return letter.vowel;
  return { a: 'ā', u: 'ū', i: 'ī' }[letter.vowel] ?? letter.vowel;
}
