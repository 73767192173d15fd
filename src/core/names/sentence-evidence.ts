import { remember } from '../text/remember';
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
  return tokens.map((_, at) => ({
    word: words[at] as WordEvidence,
    around: [glossary[at]?.sign ?? 'glossary:none', ...neighbourSigns(tokens, roles, at)].concat(
      signsBefore(text, tokens[at] as Token),
    ),
  }));
}

function neighbourSigns(tokens: readonly Token[], roles: readonly string[], at: number): string[] {
  const afterBreak = tokens[at]?.gap === 'break';
  const beforeBreak = (tokens[at + 1]?.gap ?? 'break') === 'break';
  const role = (index: number) => signsOfRole(roles[index] ?? 'edge');
  const signs = [
    afterBreak ? role(at - 1).beforeBreak : role(at - 1).before,
    beforeBreak ? role(at + 1).afterBreak : role(at + 1).after,
    role(at - 2).secondBefore,
    role(at + 2).secondAfter,
  ];
  if (afterBreak) signs.push('break before');
  if (beforeBreak) signs.push('break after');
  return signs;
}

/** What a word of a role is to the words beside it; there are few roles, so each is named once. */
const signsOfRole = remember((role) => ({
  before: `before=${role}`,
  beforeBreak: `before=${role}|`,
  after: `after=${role}`,
  afterBreak: `after=|${role}`,
  secondBefore: `2before=${role}`,
  secondAfter: `2after=${role}`,
}));

function signsBefore(text: string, { start, gap }: Token): string[] {
  const signs = gap === 'hyphen' ? ['hyphen before'] : [];
  if (/["«“(]/.test(text.slice(Math.max(0, start - 2), start)))
    signs.push('quotation or bracket before');
  return signs;
}

function glossarySigns(
  length: number,
  words: readonly WordEvidence[],
  known: readonly KnownRun[],
): ({ sign: string; role: string } | undefined)[] {
  const signs = new Array<{ sign: string; role: string } | undefined>(length).fill(undefined);
  for (const run of known)
    for (let at = run.first; at <= run.last; at++)
      signs[at] = glossarySign(run, at, words[at]?.common ?? false);
  return signs;
}

function glossarySign(
  { first, last, kind, fromGeonames, hasClitics }: KnownRun,
  at: number,
  common: boolean,
): { sign: string; role: string } {
  const isSingle = first === last;
  const risky = isSingle && common ? ':risky' : '';
  const extent = isSingle ? 'one' : at === first ? 'first' : 'inner';
  const origin = fromGeonames ? ':geonames' : '';
  const clitic = hasClitics && at === first ? ':clitic' : '';
  return {
    sign: `glossary:${kind}:${extent}${origin}${clitic}${risky}`,
    role: `glossary:${kind}:${isSingle ? 'one' : 'many'}${risky}`,
  };
}
