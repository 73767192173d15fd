import { hasForms, isJoined, type Source, signBefore, signEnd } from './source';

/** How years are counted: AH is the Hijri calendar. */
export type Era = 'AD' | 'BC' | 'AH';

/** An era written after a year or a century. */
export interface WrittenEra {
  readonly last: number;
  readonly era: Era;
  readonly end?: number;
}

const BC: readonly (readonly string[])[] = [
  ['قبل', 'الميلاد'],
  ['ق', 'م'],
];
const AD: readonly (readonly string[])[] = [
  ['م'],
  ['ميلادي'],
  ['ميلاديه'],
  ['للميلاد'],
  ['الميلادي'],
  ['بعد', 'الميلاد'],
];
const AH: readonly (readonly string[])[] = [['ه'], ['هجري'], ['هجريه'], ['للهجره'], ['الهجري']];

/** The era written after a year or a century. */
export function eraAfter(source: Source, last: number): WrittenEra | undefined {
  for (const [era, phrases] of [
    ['BC', BC],
    ['AD', AD],
    ['AH', AH],
  ] as const)
    for (const forms of phrases) {
      const found = last + forms.length;
      if (hasForms(source, last + 1, forms)) return { last: found, era };
    }
  return abbreviatedBc(source, last);
}

/** «ق.م», a token each */
function abbreviatedBc(source: Source, last: number) {
  if (!isJoined(source, last + 1) || source.words[last + 1]?.form !== 'ق') return undefined;
  if (source.words[last + 2]?.form !== 'م' || !/^\. ?$/.test(signBefore(source, last + 2)))
    return undefined;
  const end = signEnd(source, last + 2, /^\.(?=\s|$)/);
  return {
    last: last + 2,
    era: 'BC',
    ...(end >= 0 && end < source.text.length && { end }),
  } as const;
}
