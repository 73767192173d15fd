import type { Token } from '../text/tokenise';
import type { WordEvidence } from './word-evidence';

/** A run of tokens that the glossary knows, as far as the evidence needs it. */
export interface KnownRun {
  readonly first: number;
  readonly last: number;
  readonly kind: string;
  readonly fromGeonames: boolean;
  readonly hasClitics: boolean;
}

/** The evidence about one token in its sentence: names of rows of the table of weights. */
export interface TokenEvidence {
  readonly word: WordEvidence;
  /** Signs of the place it stands in. */
  readonly around: readonly string[];
}

/**
 * Gathers what speaks for and against each token being part of a name.
 *
 * @param text the text that the tokens were cut from
 * @param known what the glossary found; runs do not overlap
 */
export function sentenceEvidence(
  text: string,
  tokens: readonly Token[],
  words: readonly WordEvidence[],
  known: readonly KnownRun[],
): TokenEvidence[] {
  const glossary = glossarySigns(tokens.length, words, known);
  const roles = words.map((word, at) => glossary[at]?.role ?? word.role);
  return tokens.map((token, at) => {
    const word = words[at] as WordEvidence;
    const afterBreak = token.gap === 'break';
    const beforeBreak = (tokens[at + 1]?.gap ?? 'break') === 'break';
    const around = [
      glossary[at]?.sign ?? 'glossary:none',
      `before=${roles[at - 1] ?? 'edge'}${afterBreak ? '|' : ''}`,
      `after=${beforeBreak ? '|' : ''}${roles[at + 1] ?? 'edge'}`,
      `2before=${roles[at - 2] ?? 'edge'}`,
      `2after=${roles[at + 2] ?? 'edge'}`,
    ];
    if (afterBreak) around.push('break before');
    if (beforeBreak) around.push('break after');
    if (token.gap === 'hyphen') around.push('hyphen before');
    if (/["«“(]/.test(text.slice(Math.max(0, token.start - 2), token.start)))
      around.push('quotation or bracket before');
    return { word, around };
  });
}

function glossarySigns(
  length: number,
  words: readonly WordEvidence[],
  known: readonly KnownRun[],
): ({ sign: string; role: string } | undefined)[] {
  const signs = new Array<{ sign: string; role: string } | undefined>(length).fill(undefined);
  for (const { first, last, kind, fromGeonames, hasClitics } of known)
    for (let at = first; at <= last; at++) {
      const isSingle = first === last;
      const risky = isSingle && (words[at]?.common ?? false) ? ':risky' : '';
      const extent = isSingle ? 'one' : at === first ? 'first' : 'inner';
      const origin = fromGeonames ? ':geonames' : '';
      const clitic = hasClitics && at === first ? ':clitic' : '';
      signs[at] = {
        sign: `glossary:${kind}:${extent}${origin}${clitic}${risky}`,
        role: `glossary:${kind}:${isSingle ? 'one' : 'many'}${risky}`,
      };
    }
  return signs;
}
