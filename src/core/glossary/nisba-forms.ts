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
 * Every inflected form of a nisba adjective in ي, with and without the article. A first word that
 * is no nisba itself stays as it is and carries the article alone: الجنوب أفريقية.
 *
 * @example nisbaForms('كوري شمالي').some((form) => form.written === 'الكورية الشمالية') // true
 * @throws RangeError when its last word does not end in ي.
 */
export function nisbaForms(masculine: string): NisbaForm[] {
  const words = masculine.split(' ');
  if (!masculine.endsWith('ي')) throw new RangeError(`Not a nisba in ي: "${masculine}"`);
  const inflects = words.every((word) => word.endsWith('ي'));
  const used = ENDINGS.filter(({ endings: [a, b] }) => a === b || (inflects && words.length > 1));
  return used.flatMap(({ endings, plural }) => {
    const inflected = words.map((word, at) =>
      word.endsWith('ي') ? word.slice(0, -1) + endings[at === 0 ? 0 : 1] : word,
    );
    const definite = inflected.map((word, at) => (inflects || at === 0 ? `ال${word}` : word));
    return [
      { written: inflected.join(' '), plural },
      { written: definite.join(' '), plural },
    ];
  });
}
