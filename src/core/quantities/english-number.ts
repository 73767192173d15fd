const UNDER_TWENTY = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen'],
  ...['eighteen', 'nineteen'],
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const SCALES: readonly (readonly [value: number, word: string, letters: string])[] = [
  [1e12, 'trillion', 'tn'],
  [1e9, 'billion', 'bn'],
  [1e6, 'million', 'm'],
];

/** More decimals than this before "million" are harder to read than the number in full. */
const MOST_DECIMALS = 3;

/**
 * A number in figures as the English press writes it, then as others do.
 *
 * @example englishNumerals(1600000) // ['1.6 million', '1.6m', '1,600,000']
 * @example englishNumerals(3500) // ['3,500', '3500']
 */
export function englishNumerals(value: number, decimals = 0): string[] {
  const size = Math.abs(value);
  for (const [scale, word, letters] of SCALES) {
    if (size < scale) continue;
    const count = Number((value / scale).toFixed(MOST_DECIMALS));
    if (Math.abs(count * scale - value) > scale * 1e-9) break;
    const short = withCommas(count, decimals);
    return [`${short} ${word}`, `${short}${letters}`, withCommas(value, 0)];
  }
  const full = withCommas(value, decimals);
  const plain = full.replaceAll(',', '');
  return plain === full ? [full] : [full, plain];
}

/**
 * A number in words up to 999 and for whole millions, else nothing.
 *
 * @example englishWords(21) // 'twenty-one'
 */
export function englishWords(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0) return undefined;
  if (value < 20) return UNDER_TWENTY[value];
  if (value < 100) {
    const ten = TENS[Math.floor(value / 10)] as string;
    return value % 10 === 0 ? ten : `${ten}-${UNDER_TWENTY[value % 10]}`;
  }
  if (value < 1000) return largeWords(value, 100, 'hundred');
  if (value < 1e6) return value % 1000 === 0 ? largeWords(value, 1000, 'thousand') : undefined;
  for (const [scale, word] of SCALES)
    if (value >= scale && value % scale === 0) return largeWords(value, scale, word);
  return undefined;
}

function largeWords(value: number, scale: number, word: string): string | undefined {
  const count = englishWords(Math.floor(value / scale));
  if (count === undefined) return undefined;
  const rest = value % scale === 0 ? '' : ` and ${englishWords(value % scale)}`;
  return `${count} ${word}${rest}`;
}

/** A whole number's ordinal in figures: 32 → 32nd. */
export function englishOrdinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  const ending = teen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10];
  return `${value}${ending ?? 'th'}`;
}

const ORDINAL_WORDS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** A whole number's ordinal in words: 32 → thirty-second; nothing where there are no words. */
export function englishOrdinalWords(value: number): string | undefined {
  const words = englishWords(value);
  return words?.replace(/[a-z]+$/, (last) => {
    return ORDINAL_WORDS[last] ?? `${last.replace(/y$/, 'ie')}th`;
  });
}

function withCommas(value: number, decimals: number): string {
  const text = decimals > 0 ? value.toFixed(decimals) : String(Number(value.toFixed(6)));
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
