/** A form of a nisba adjective: what is written, and whether it names the people. */
export interface NisbaForm {
  readonly written: string;
  readonly plural: boolean;
}

/** Endings of a nisba in ي; the second word of a two-word nisba takes the second ending. */
const ENDINGS: readonly {
  readonly endings: readonly [string, string];
  readonly plural: boolean;
}[] = [
  { endings: ['ي', 'ي'], plural: false },
  { endings: ['ية', 'ية'], plural: false },
  { endings: ['يان', 'يان'], plural: false },
  { endings: ['يتان', 'يتان'], plural: false },
  { endings: ['يتين', 'يتين'], plural: false },
  { endings: ['يا', 'يا'], plural: false },
  { endings: ['يون', 'يون'], plural: true },
  { endings: ['يين', 'يين'], plural: true },
  { endings: ['يات', 'يات'], plural: true },
  // The adjective of a plural of things stands in the feminine singular: القوات الكورية الشمالية.
  { endings: ['يات', 'ية'], plural: true },
];

/**
 * Every inflected form of a nisba adjective in ي, with and without the article.
 *
 * @example nisbaForms('كوري شمالي').some((form) => form.written === 'الكورية الشمالية') // true
 * @throws RangeError when a word of it does not end in ي.
 */
export function nisbaForms(masculine: string): NisbaForm[] {
  const words = masculine.split(' ');
  if (words.some((word) => !word.endsWith('ي')))
    throw new RangeError(`Not a nisba in ي: "${masculine}"`);
  const stems = words.map((word) => word.slice(0, -1));
  const forms = ENDINGS.filter(({ endings: [a, b] }) => words.length > 1 || a === b).map(
    ({ endings, plural }) => ({
      words: stems.map((stem, at) => stem + endings[at === 0 ? 0 : 1]),
      plural,
    }),
  );
  return forms.flatMap(({ words: inflected, plural }) => [
    { written: inflected.join(' '), plural },
    { written: inflected.map((word) => `ال${word}`).join(' '), plural },
  ]);
}
