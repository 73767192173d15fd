const VOWELS = /[\u064E\u064F\u0650]/g;
const TANWIN = /[\u064B\u064C\u064D]/g;
const SIGNS = /[\u064B-\u0652\u0670]/g;

interface Letter {
  readonly letter: string;
  readonly signs: string;
}

function lettersOf(word: string): Letter[] {
  const letters: Letter[] = [];
  for (const [, letter = '', signs = ''] of word
    .normalize('NFC')
    .matchAll(/(.)([\u064B-\u0652\u0670]*)/g))
    letters.push({ letter, signs });
  return letters;
}

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

/**
 * What is wrong with the vocalisation of a word, or null.
 *
 * @example vocalisationFault('كِتب') // 'no sign on ت'
 */
export function vocalisationFault(word: string): string | null {
  const letters = lettersOf(word);
  for (let at = 0; at < letters.length; at++) {
    const fault = letterFault(letters, at);
    if (fault !== null) return fault;
  }
  return null;
}

function letterFault(letters: readonly Letter[], at: number): string | null {
  const { letter, signs } = letters[at] as Letter;
  const before = letters[at - 1];
  const isLast = at === letters.length - 1;
  const vowels = count(signs, VOWELS) + count(signs, TANWIN);
  if (vowels > 1 || (signs.includes('\u0652') && vowels > 0)) return `two vowels on ${letter}`;
  const opened = before === undefined || /[\u064E\u064B]/.test(before.signs);
  if (letter === 'ا') return alefFault(letters, at, opened);
  if (letter === 'ى') return opened ? null : 'no fatha before ى';
  if (letter === 'ة') return opened || /[اآ]/.test(before.letter) ? null : 'no fatha before ة';
  if (letter === 'آ' || isLast || vowels > 0 || /[\u0652\u0670]/.test(signs)) return null;
  return isSilent(letters, at) ? null : `no sign on ${letter}`;
}

/** Long vowels and the article have no sign of their own. */
function isSilent(letters: readonly Letter[], at: number): boolean {
  const { letter, signs } = letters[at] as Letter;
  const before = letters[at - 1];
  if (letter === 'و' && before?.signs.includes('\u064F') && signs === '') return true;
  if (letter === 'ي' && before?.signs.includes('\u0650') && signs === '') return true;
  return letter === 'ل' && /[ال]/.test(before?.letter ?? '') && at <= 2;
}

function alefFault(letters: readonly Letter[], at: number, opened: boolean): string | null {
  const { signs } = letters[at] as Letter;
  const isArticle = letters[at + 1]?.letter === 'ل';
  if (at === 0) return VOWELS_ANY.test(signs) || isArticle ? null : 'no vowel on the first alef';
  if (signs !== '') return 'a sign on alef';
  // The alef of بِاسْمِ and of مِائَة is silent.
  const isSilent = at === 1 || letters[at + 1]?.letter === 'ئ';
  return opened || isSilent || letters[at - 1]?.letter === 'و' ? null : 'no fatha before alef';
}

const VOWELS_ANY = /[\u064E\u064F\u0650]/;

/**
 * Whether the strong radicals of a root stand in a word in their order.
 *
 * @example showsRoot('اِتِّفَاق', 'وفق') // true
 */
export function showsRoot(word: string, root: string): boolean {
  const bare = word
    .replace(SIGNS, '')
    .replace(/آ/g, 'ءا')
    .replace(/[أإؤئ]/g, 'ء');
  let at = 0;
  for (const radical of root.replace(/[ويء]/g, '')) {
    const found = bare.indexOf(radical, at);
    // A doubled radical is written once.
    if (found < 0 && bare[at - 1] === radical) continue;
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}
