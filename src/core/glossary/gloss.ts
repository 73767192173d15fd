/**
 * The kinds of thing that are marked in an article; one highlight style each. The number is stored
 * in the compiled glossary: append only.
 */
export const KINDS = [
  'person',
  'place',
  'organisation',
  'nationality',
  'event',
  'term',
  'number',
  'date',
  'word',
  'passage',
] as const;

/**
 * Where an entry comes from; `guess` is a name that no list knows, `own` one that the reader put
 * into a glossary. The number is stored in the compiled glossary: append only.
 */
export const SOURCES = ['hamish', 'cldr', 'geonames', 'guess', 'own'] as const;

/** What a name or term stands for. */
export type Kind = (typeof KINDS)[number];

/**
 * The kinds that are found in an article and marked: a word is explained when the reader asks for
 * it, a passage is what the reader chose.
 */
export const MARKED_KINDS = KINDS.filter((kind) => kind !== 'word' && kind !== 'passage');

/** Text by BCP 47 language tag, for instance `{ en: 'River in Egypt', ar: 'نهر في مصر' }`. */
export type TextByLanguage = Readonly<Record<string, string>>;

/**
 * What the margin says about one name or term: everything a popover shows, so that it can be
 * drawn without asking anybody. JSON-safe.
 */
export interface Gloss {
  /** Stable id of the glossary entry, for instance `territory/BY` or `person/أنطونيو غوتيريش`. */
  readonly entry: string;
  readonly kind: Kind;
  /** The name in the language of the explanations, best first; never empty. */
  readonly renderings: readonly string[];
  /** The name in the language of the page, vocalised where we know how. */
  readonly headword: string;
  /** How the headword is said, in Latin letters; empty where it is not known. */
  readonly romanisation: string;
  /** One line that says what it is, by language; empty where we have none. */
  readonly descriptions: TextByLanguage;
  /** Where the entry comes from, for attribution. */
  readonly source: (typeof SOURCES)[number];
  /** The reader's own glossary that it is from: its name, empty for the one that has none. */
  readonly glossary?: string;
  /** BCP 47 tag of the language of the renderings; English where it is absent. */
  readonly language?: string;
}
