/** A letter of a vocalised word with what is written on it; hamza without its seat. */
export interface Unit {
  /** The consonant, or ا و ي ى of a long vowel. */
  readonly letter: string;
  readonly vowel: 'a' | 'i' | 'u' | '';
  readonly doubled: boolean;
}

const VOWELS = { '\u064E': 'a', '\u064F': 'u', '\u0650': 'i' } as const;
const SIGNS = { a: '\u064E', u: '\u064F', i: '\u0650' } as const;
const SHADDA = '\u0651';
const SUKUN = '\u0652';
const LONG_VOWEL: Readonly<Record<string, string>> = { a: 'اى', u: 'و', i: 'ي' };

/** Shorthand for a unit. */
export function unit(letter: string, vowel: Unit['vowel'] = '', doubled = false): Unit {
  return { letter, vowel, doubled };
}

/**
 * Takes a vocalised word apart. Every hamza becomes ء, and آ a hamza with its long vowel.
 *
 * @example unitsOf('آمَنَ').map(({ letter, vowel }) => letter + vowel) // ['ءa', 'ا', 'مa', 'نa']
 */
export function unitsOf(word: string): Unit[] {
  const units: Unit[] = [];
  for (const character of word.normalize('NFC')) {
    const last = units.at(-1);
    if (character in VOWELS && last)
      units[units.length - 1] = { ...last, vowel: VOWELS[character as keyof typeof VOWELS] };
    else if (character === SHADDA && last) units[units.length - 1] = { ...last, doubled: true };
    else if (character === 'آ') units.push(unit('ء', 'a'), unit('ا'));
    else if (/[أإؤئ]/.test(character)) units.push(unit('ء'));
    else if (/[\u0621-\u064A]/.test(character) && character !== 'ـ') units.push(unit(character));
  }
  return units;
}

/**
 * Writes units as a vocalised word, each hamza on the seat that its neighbours ask for.
 *
 * @example spell(unitsOf('مَسْءُول')) // 'مَسْؤُول'
 */
export function spell(units: readonly Unit[]): string {
  let word = '';
  units.forEach((each, at) => {
    const before = units[at - 1];
    const next = units[at + 1];
    if (each.letter === 'ء') {
      const seat = seatOf(each, before, next);
      word += seat;
      if (seat === 'آ') return;
    } else if (each.letter === 'ا' && before?.letter === 'ء' && word.endsWith('آ')) return;
    else word += each.letter;
    if (each.doubled) word += SHADDA;
    if (each.vowel !== '') word += SIGNS[each.vowel];
    else if (next !== undefined && !isLongVowel(each, before)) word += SUKUN;
  });
  return word;
}

function isLongVowel(each: Unit, before: Unit | undefined): boolean {
  if (each.letter === 'ا' || each.letter === 'ى') return true;
  return !each.doubled && (LONG_VOWEL[before?.vowel ?? ''] ?? '').includes(each.letter);
}

/* The strongest of the vowels beside a hamza chooses its seat: i, then u, then a. */
function seatOf(hamza: Unit, before: Unit | undefined, next: Unit | undefined): string {
  const opens = next?.letter === 'ا' && hamza.vowel === 'a';
  if (before === undefined) return opens ? 'آ' : hamza.vowel === 'i' ? 'إ' : 'أ';
  return next === undefined && hamza.vowel === ''
    ? seatAtEnd(before)
    : seatInside(hamza, before, opens);
}

function seatAtEnd(before: Unit): string {
  return before.vowel === '' ? 'ء' : { a: 'أ', i: 'ئ', u: 'ؤ' }[before.vowel];
}

function seatInside(hamza: Unit, before: Unit, opens: boolean): string {
  const isAfterYeh = before.letter === 'ي' && before.vowel === '';
  const vowels = hamza.vowel + before.vowel;
  if (vowels.includes('i') || isAfterYeh) return 'ئ';
  if (vowels.includes('u')) return 'ؤ';
  const isAfterLong = before.vowel === '' && 'اوى'.includes(before.letter);
  if (isAfterLong) return 'ء';
  return opens ? 'آ' : 'أ';
}
