/** Proclitics taken off a folded word. */
export interface Prefix {
  /** Letters of the form that are proclitics. */
  readonly length: number;
  readonly and: boolean;
  /** ب, ك or ل. */
  readonly preposition: boolean;
  /** ال, or لل which hides it. */
  readonly article: boolean;
}

const BARE: Prefix = { length: 0, and: false, preposition: false, article: false };

/** Conjunction, preposition, article: every sequence that can stand before a number. */
const PREFIXES: ReadonlyMap<string, Prefix> = new Map(
  ['', 'و', 'ف'].flatMap((and) =>
    ['', 'ب', 'ك', 'ل', 'ال', 'بال', 'كال', 'لل'].map((rest): [string, Prefix] => [
      and + rest,
      {
        length: and.length + rest.length,
        and: and !== '',
        preposition: /^[بك]|^ل/.test(rest),
        article: /ال$|لل$/.test(rest),
      },
    ]),
  ),
);

/** Folded words that only look like a proclitic and a number. */
const WHOLE_WORDS = new Set([
  'لست',
  'باب',
  'وباب',
  'كاب',
  'ولست',
  'فلست',
  'الست',
  'كسنه',
  'بين',
  'وبين',
  'الان',
  'والان',
]);

const LONGEST_PREFIX = 4;

/**
 * The first way to take proclitics off a folded word that leaves a known stem; the word as it
 * stands comes first, then the shortest prefix.
 *
 * @example readPrefix('والعشرين', (stem) => stem === 'عشرين') // { length: 3, and: true, … }
 */
export function readPrefix(form: string, known: (stem: string) => boolean): Prefix | undefined {
  if (known(form)) return BARE;
  if (WHOLE_WORDS.has(form)) return undefined;
  for (let length = 1; length <= LONGEST_PREFIX && length < form.length - 1; length++) {
    const prefix = PREFIXES.get(form.slice(0, length));
    if (prefix !== undefined && known(form.slice(length))) return prefix;
  }
  return undefined;
}

/** The proclitics that a whole form consists of, as in «الـ 32» or «و 32». */
export function prefixOf(form: string): Prefix | undefined {
  return PREFIXES.get(form);
}
