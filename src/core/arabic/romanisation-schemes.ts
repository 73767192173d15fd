/** The schemes that a reader can choose from, the standard of this project first. */
export const ROMANISATION_SCHEMES = ['ala-lc', 'din-31635', 'simple', 'buckwalter'] as const;

/** One of `ROMANISATION_SCHEMES`. */
export type RomanisationScheme = (typeof ROMANISATION_SCHEMES)[number];

/** What one scheme writes. */
export interface Romanisation {
  /** Letters that do not depend on their neighbours. */
  readonly letters: Readonly<Record<string, string>>;
  readonly long: { readonly a: string; readonly u: string; readonly i: string };
  /** ة outside a construct, behind a and behind alef. */
  readonly tehMarbuta: string;
  readonly tehMarbutaAfterAlef: string;
  /** Whether the article follows a sun letter: aš-šams. */
  readonly assimilates: boolean;
  /** Whether aw and ay are au and ai. */
  readonly diphthongs: boolean;
  /** Whether ـِيَّة is iyya, not īya. */
  readonly doublesGlides: boolean;
  readonly god: string;
  /** Every sign by itself, for schemes that write and do not transcribe. */
  readonly signs?: Readonly<Record<string, string>>;
}

const LETTERS = 'ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه ء أ إ ؤ ئ پ چ ڤ گ ژ'.split(' ');

/** Latin letters in the order of `LETTERS`. */
function letters(latin: string): Readonly<Record<string, string>> {
  const each = latin.split(' ');
  return Object.fromEntries(LETTERS.map((letter, at) => [letter, each[at] ?? letter]));
}

/** Buckwalter's one ASCII character for each of Unicode's. */
const BUCKWALTER: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "ء' آ| أ> ؤ& إ< ئ} اA بb ةp تt ثv جj حH خx دd ذ* رr زz سs ش$ صS ضD طT ظZ عE غg فf قq كk لl مm " +
    'نn هh وw ىY يy ًF ٌN ٍK َa ُu ِi ّ~ ْo ٰ` ٱ{ پP چJ ڤV گG'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

const ALA_LC: Romanisation = {
  letters: letters('b t th j ḥ kh d dh r z s sh ṣ ḍ ṭ ẓ ʿ gh f q k l m n h ʾ ʾ ʾ ʾ ʾ p ch v g zh'),
  long: { a: 'ā', u: 'ū', i: 'ī' },
  tehMarbuta: 'h',
  tehMarbutaAfterAlef: 'h',
  assimilates: false,
  diphthongs: false,
  doublesGlides: false,
  god: 'allāh',
};

/** The tables of all schemes. */
export const ROMANISATIONS: Readonly<Record<RomanisationScheme, Romanisation>> = {
  'ala-lc': ALA_LC,
  'din-31635': {
    letters: letters('b t ṯ ǧ ḥ ḫ d ḏ r z s š ṣ ḍ ṭ ẓ ʿ ġ f q k l m n h ʾ ʾ ʾ ʾ ʾ p č v g ž'),
    long: { a: 'ā', u: 'ū', i: 'ī' },
    tehMarbuta: '',
    tehMarbutaAfterAlef: 'h',
    assimilates: true,
    diphthongs: true,
    doublesGlides: true,
    god: 'allāh',
  },
  // As the International Journal of Middle East Studies writes names: no dots, no strokes.
  simple: {
    letters: letters(
      'b t th j h kh d dh r z s sh s d t z ‘ gh f q k l m n h ’ ’ ’ ’ ’ p ch v g zh',
    ),
    long: { a: 'a', u: 'u', i: 'i' },
    tehMarbuta: '',
    tehMarbutaAfterAlef: 'h',
    assimilates: false,
    diphthongs: false,
    doublesGlides: true,
    god: 'allah',
  },
  buckwalter: { ...ALA_LC, signs: BUCKWALTER },
};
