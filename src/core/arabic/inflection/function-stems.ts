import type { Stem, StemClass } from './stem';

/** Words of one letter: بِ and its like are found with a pronoun (به) or written apart. */
const LETTERS: Readonly<Record<string, readonly StemClass[]>> = {
  بِ: ['letter', 'preposition-pronoun'],
  لِ: ['letter', 'preposition-pronoun'],
  كَ: ['letter'],
  وَ: ['letter'],
  فَ: ['letter'],
  سَ: ['letter'],
  أَ: ['letter'],
  اَلْ: ['letter'],
};

/** Parts of speech that take pronouns: منه، إنه. */
const TAKES_PRONOUNS: ReadonlySet<string> = new Set(['prep', 'verb-like']);

/** Words of other parts of speech that take them: أنه، أحدهم. */
const TAKE_THEM_TOO: ReadonlySet<string> = new Set([
  'أَنَّ',
  'لِأَنَّ',
  'بِأَنَّ',
  'كَأَنَّ',
  'إِيَّا',
  'أَحَد',
  'إِحْدَى',
  'ذَوُو',
  'ذَوِي',
  'وَحْدَ',
]);

/** Prepositions that never take one: منذ، حتى. */
const TAKE_NONE: ReadonlySet<string> = new Set(['مُنْذُ', 'مُذْ', 'حَتَّى', 'إِلَّا', 'بِدُونِ']);

/** Their n is written once before نا: منّا، عنّا، إنّا. */
const BEFORE_US: ReadonlySet<string> = new Set([
  'مِنْ',
  'عَنْ',
  'إِنَّ',
  'أَنَّ',
  'لٰكِنَّ',
  'كَأَنَّ',
  'لِأَنَّ',
  'بِأَنَّ',
]);

/**
 * The stems of a function word.
 *
 * @example functionStems('عَلَى', 'prep') // عَلَى (alone), عَلَيْ (with pronouns), عَلَ (before ي)
 */
export function functionStems(word: string, pos: string): Stem[] {
  if (pos === 'name') return [of(word, 'noun-bare')];
  const letters = LETTERS[word];
  if (letters !== undefined) return letters.map((cls) => of(word, cls));
  const takesThem = TAKES_PRONOUNS.has(pos) || TAKE_THEM_TOO.has(word);
  if (!takesThem || TAKE_NONE.has(word)) return [of(word, 'particle')];
  if (word === 'سِوَى' || word === 'إِحْدَى')
    return [of(word, 'particle'), of(`${word.slice(0, -1)}ا`, 'preposition-pronoun')];
  if (word.endsWith('ى')) {
    const stem = word.slice(0, -1);
    return [
      of(word, 'particle'),
      of(`${stem}يْ`, 'preposition-pronoun'),
      of(stem, 'preposition-me'),
    ];
  }
  const stems = [of(word, 'preposition')];
  if (BEFORE_US.has(word)) stems.push(of(word.replace(/ن[\u064B-\u0652]*$/, ''), 'preposition-us'));
  return stems;
}

function of(written: string, cls: StemClass): Stem {
  return { written, class: cls, trait: '' };
}
