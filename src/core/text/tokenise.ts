import { normalise } from '../arabic/normalise';

/** What stands between a token and the one before it. */
export type Gap = 'space' | 'hyphen' | 'break';

/** A word of a text. Offsets are UTF-16 code units into the text that was tokenised. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** The folded word: see `normalise`. */
  readonly form: string;
  /** `break` where a sentence sign, a quotation mark or nothing at all stands before the token. */
  readonly gap: Gap;
}

const WORD = /[\p{L}\p{N}]+(?:[.٫,][\p{N}]+)*/gu;
const SPACE = /^[ \u00A0\u2009\u202F\t]+$/;
/** A dash between spaces parts sentences; one that touches a word joins names. */
const HYPHEN = /^(?: ?[-\u2010\u2011\u2013_]|[-\u2010\u2011\u2013_] )$/;

/**
 * Cuts a text into words; punctuation is left out but remembered as the gap before a token.
 *
 * @example tokenise('القَاهِرة 24').map((token) => token.form) // ['القاهره', '24']
 */
export function tokenise(text: string): Token[] {
  const folded = normalise(text);
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of folded.text.matchAll(WORD)) {
    const from = match.index;
    const to = from + match[0].length;
    tokens.push({
      start: folded.starts[from] as number,
      end: folded.ends[to - 1] as number,
      form: match[0],
      gap: previousEnd < 0 ? 'break' : gapOf(folded.text.slice(previousEnd, from)),
    });
    previousEnd = to;
  }
  return tokens;
}

function gapOf(between: string): Gap {
  if (SPACE.test(between)) return 'space';
  return HYPHEN.test(between) ? 'hyphen' : 'break';
}
