import { procliticReadings } from '../arabic/proclitics';
import type { Kind } from '../glossary/gloss';
import { cliticLetters, guessProclitics } from '../names/guess-proclitics';
import { sentenceEvidence } from '../names/sentence-evidence';
import { type Tag, tagNames } from '../names/tag-names';
import type { WordEvidence } from '../names/word-evidence';
import type { Token } from '../text/tokenise';
import type { Clitic } from './annotation';
import { compositionHead, type NamePiece } from './compose-name';
import { piecesOfRun } from './compose-run';
import type { Knowledge } from './knowledge';
import type { GlossaryMatch } from './match-glossary';
import { nameRuns, type TagRun } from './name-runs';

/** A run of tokens that is marked: what the glossary knows, or a name that it does not know. */
export interface NameRun {
  readonly first: number;
  /** Index of the last token. */
  readonly last: number;
  /** The glossary's match, or null for an unknown name. */
  readonly match: GlossaryMatch | null;
  readonly kind: Kind;
  readonly clitics: readonly Clitic[];
  /** Letters of the first token that are clitics, for an unknown name. */
  readonly cliticLetters: number;
  /** What an unknown name is put together from, or null where it is spelled as it is. */
  readonly pieces: readonly NamePiece[] | null;
}

/**
 * Decides between the glossary's matches and names it does not know: drops matches that are
 * ordinary words here, lets a full name win over the surname in it, and adds the unknown names.
 */
export function resolveNames(
  text: string,
  tokens: readonly Token[],
  matches: readonly GlossaryMatch[],
  knowledge: Knowledge,
): NameRun[] {
  const words = tokens.map(({ start, end, form }) =>
    knowledge.wordEvidence(text.slice(start, end), form),
  );
  const tags = tagNames(
    sentenceEvidence(
      text,
      tokens,
      words,
      matches.map((match) => describe(match, knowledge)),
    ),
    knowledge.weights,
  );
  const runs: NameRun[] = [];
  const covered = new Array<boolean>(tokens.length).fill(false);
  const tagRuns = nameRuns(tokens, words, tags);
  for (const run of tagRuns) {
    const composed = composedRun(text, tokens, run, matches, knowledge);
    if (composed === null) continue;
    covered.fill(true, run.first, run.last + 1);
    runs.push(composed);
  }
  for (const match of matches) {
    if (covered[match.first] || covered[match.last]) continue;
    const kind = knowledge.glossary.kind(match.reading.entry);
    const run = tagRuns.find(({ first, last }) => first <= match.first && match.last <= last);
    if (!isKept(match, kind, run, words, tags)) continue;
    const reach = extent(match, kind, run);
    for (let at = reach.first; at <= reach.last; at++) covered[at] = true;
    const { clitics } = match.proclitics;
    runs.push({ ...reach, match, kind, clitics, cliticLetters: 0, pieces: null });
  }
  for (const run of tagRuns)
    for (const gap of uncovered(run, covered)) {
      const unknown = unknownRun(gap, run.tag, tokens, words);
      if (unknown !== null) runs.push(unknown);
    }
  return runs.sort((a, b) => a.first - b.first);
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

function isKept(
  match: GlossaryMatch,
  kind: Kind,
  run: TagRun | undefined,
  words: readonly WordEvidence[],
  tags: readonly Tag[],
): boolean {
  const { first, last } = match;
  const isSingle = first === last;
  const isLonger = run !== undefined && run.last - run.first > last - first;
  // A surname inside the name of somebody else, a word inside a person's name.
  if (isSingle && isLonger && run.tag === 'person') return false;
  const isName = kind === 'person' || kind === 'place' || kind === 'organisation';
  if (!isName) return true;
  return !(isSingle && tags[first] === 'none' && (words[first] as WordEvidence).common);
}

/** A known person with further names around is still the same person: محمد حسني مبارك. */
function extent(match: GlossaryMatch, kind: Kind, run: TagRun | undefined) {
  const { first, last } = match;
  return kind === 'person' && run?.tag === 'person' && last > first
    ? { first: run.first, last: run.last }
    : { first, last };
}

function uncovered({ first, last }: TagRun, covered: readonly boolean[]) {
  const gaps: { first: number; last: number }[] = [];
  for (let at = first; at <= last; at++) {
    if (covered[at]) continue;
    const open = gaps.at(-1);
    if (open !== undefined && open.last === at - 1) open.last = at;
    else gaps.push({ first: at, last: at });
  }
  return gaps;
}

function composedRun(
  text: string,
  tokens: readonly Token[],
  run: TagRun,
  matches: readonly GlossaryMatch[],
  knowledge: Knowledge,
): NameRun | null {
  const { start, end, form } = tokens[run.first] as Token;
  for (const { stem, clitics } of procliticReadings(form)) {
    if (compositionHead(stem) === null) continue;
    const letters = clitics.length === 0 ? 0 : cliticLetters(form, stem);
    const written = text.slice(start, end).slice(letters);
    const pieces = piecesOfRun(text, tokens, run, matches, written, knowledge);
    if (pieces === null) return null;
    return { ...run, match: null, kind: run.tag, clitics, cliticLetters: letters, pieces };
  }
  return null;
}

function unknownRun(
  { first, last }: { first: number; last: number },
  tag: TagRun['tag'],
  tokens: readonly Token[],
  words: readonly WordEvidence[],
): NameRun | null {
  const forms = tokens.slice(first, last + 1).map(({ form }) => form);
  // Names in Latin letters need no help.
  if (!forms.some((form) => /[\u0621-\u064A]{2}/.test(form))) return null;
  if (first === last && compositionHead(forms[0] as string) !== null) return null;
  const { clitics, letters } = guessProclitics(forms[0] as string, words[first] as WordEvidence);
  return { first, last, match: null, kind: tag, clitics, cliticLetters: letters, pieces: null };
}
