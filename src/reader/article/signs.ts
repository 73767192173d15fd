/*
 * Punctuation and symbols, written out as a character class. `\p{P}` and `\p{S}` would say the
 * same, but browsers take milliseconds to compile them, and every page pays that anew.
 */
const SIGNS = String.raw`\s!-/:-@\[-\u0060{-\u00BF×÷\u0600-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u200B-\u2BFF\u3000-\u303F\uD83C-\uD83E\uDC00-\uDFFF\uFD3E\uFD3F\uFE0F\uFF01-\uFF0F`;

const AROUND = new RegExp(`^[${SIGNS}]+|[${SIGNS}]+$`, 'g');
const WORD = new RegExp(`[^${SIGNS}]+`, 'g');

/** A text without the punctuation, symbols and white space around it. */
export function withoutSigns(text: string): string {
  return text.replace(AROUND, '');
}

/** The words of a text, whatever stands between them. */
export function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}
