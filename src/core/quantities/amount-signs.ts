import type { Found } from './quantity';
import type { Amount } from './read-amount';
import { hasForms, type Source, signEnd, signStart } from './source';

/** «في المائة» and its spellings, folded. */
const PER_CENT: readonly (readonly string[])[] = [
  ...['الماءه', 'المءه', 'الميه'].map((hundred) => ['في', hundred]),
  ...['بالماءه', 'بالمءه', 'بالميه'].map((hundred) => [hundred]),
];

/** Right before another number the sign is that number's: «%10». */
const PER_CENT_SIGN = /^[%٪](?![\d٠-٩۰-۹])/;

/**
 * An amount with a per cent sign on either side, or the words for it.
 *
 * @example joinedPercent(source, at, amount) // for «99.9 في المائة»: { renderings: ['99.9%', …] }
 */
export function joinedPercent(source: Source, at: number, amount: Amount): Found | undefined {
  const renderings = [
    ...amount.numerals.map((text) => `${text}%`),
    ...[...amount.numerals, ...amount.words].flatMap((text) => [
      `${text} per cent`,
      `${text} percent`,
    ]),
  ];
  const begin = amount.start === undefined ? {} : { start: amount.start };
  const found = { kind: 'number', renderings, ...begin } as const;
  const end = signEnd(source, amount.last, PER_CENT_SIGN);
  if (end >= 0) return { ...found, last: amount.last, end };
  for (const forms of PER_CENT)
    if (hasForms(source, amount.last + 1, forms))
      return { ...found, last: amount.last + forms.length };
  const start = signBefore(source, at, /[%٪]$/);
  return start < 0 ? undefined : { ...found, last: amount.last, start };
}

const SIGNS = 'US\\$|[$€£¥₪]';
const BEFORE = new RegExp(`(?:${SIGNS})[ \u00A0]?$`);
const AFTER = new RegExp(`^(?:${SIGNS})(?![ \u00A0]?[\\d\u0660-\u0669\u06f0-\u06f9])`);

/**
 * An amount with a currency's sign on either side.
 *
 * @example joinedMoney(source, at, amount) // for «$1.6 مليون»: { renderings: ['$1.6 million', …] }
 */
export function joinedMoney(source: Source, at: number, amount: Amount): Found | undefined {
  const found = { kind: 'number', last: amount.last } as const;
  const start = signBefore(source, at, BEFORE);
  const end = start < 0 ? signEnd(source, amount.last, AFTER) : -1;
  if (start < 0 && end < 0) return undefined;
  const sign =
    start < 0 ? source.text.charAt(end - 1) : source.text.slice(start).match(/[$€£¥₪]/)?.[0];
  const renderings = amount.numerals.map((text) => `${sign}${text}`);
  return { ...found, renderings, ...(start < 0 ? { end } : { start }) };
}

/**
 * A sign before bare figures that does not belong to a number before it: «10% 15» and
 * «واحد € ال0» have none.
 */
function signBefore(source: Source, at: number, sign: RegExp): number {
  const word = source.words[at];
  if (source.words[at - 1]?.digits || word?.digits === '' || word?.form !== word?.digits) return -1;
  return signStart(source, at, sign);
}
