import { sentenceEvidence } from '../names/sentence-evidence';
import { type Tag, tagNames } from '../names/tag-names';
import type { WordEvidence } from '../names/word-evidence';
import type { Token } from '../text/tokenise';
import type { Knowledge } from './knowledge';
import type { GlossaryMatch } from './match-glossary';
import { nameRuns, type TagRun } from './name-runs';

/** A text with everything that is known about its words before names are decided on. */
export interface ReadSentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What the glossary knows; matches do not overlap. */
  readonly matches: readonly GlossaryMatch[];
  readonly words: readonly WordEvidence[];
  readonly tags: readonly Tag[];
  /** Neighbouring tokens that the evidence takes for one name. */
  readonly runs: readonly TagRun[];
  readonly knowledge: Knowledge;
}

/** Weighs the evidence of names in a text. */
export function readSentence(
  text: string,
  tokens: readonly Token[],
  matches: readonly GlossaryMatch[],
  knowledge: Knowledge,
): ReadSentence {
  const words = tokens.map(({ start, end }) => knowledge.wordEvidence(text.slice(start, end)));
  const known = matches.map((match) => describe(match, knowledge));
  const tags = tagNames(sentenceEvidence(text, tokens, words, known), knowledge.weights);
  return { text, tokens, matches, words, tags, runs: nameRuns(tokens, words, tags), knowledge };
}

function describe({ first, last, reading, proclitics }: GlossaryMatch, { glossary }: Knowledge) {
  return {
    first,
    last,
    kind: glossary.kind(reading.entry),
    fromGeonames: glossary.source(reading.entry) === 'geonames',
    hasClitics: proclitics.clitics.length > 0,
  };
}

/** The surface of some tokens. */
export function surfaceOf({ text, tokens }: ReadSentence, first: number, last: number): string {
  return text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
}
