import type { Clitic } from './annotation';
import type { GlossaryMatch } from './match-glossary';
import type { Knowledge } from './knowledge';
import type { Kind } from '../glossary/gloss';
import { guessProclitics } from '../names/guess-proclitics';
import { sentenceEvidence } from '../names/sentence-evidence';
import { type Tag, tagNames } from '../names/tag-names';
import type { WordEvidence } from '../names/word-evidence';
import type { Token } from '../text/tokenise';

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
}

/** Longer runs are no names but a failure of the evidence. */
const LONGEST_RUN = 7;

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
    sentenceEvidence(text, tokens, words, matches.map((match) => describe(match, knowledge))),
    knowledge.weights,
  );
  const runs: NameRun[] = [];
  const covered = new Array<boolean>(tokens.length).fill(false);
  const tagRuns = runsOf(tokens, words, tags);
  for (const match of matches) {
    const kind = knowledge.glossary.kind(match.reading.entry);
    const run = tagRuns.find(({ first, last }) => first <= match.first && match.last <= last);
    if (!isKept(match, kind, run, words, tags)) continue;
    const reach = extent(match, kind, run);
    for (let at = reach.first; at <= reach.last; at++) covered[at] = true;
    const { clitics } = match.proclitics;
    runs.push({ ...reach, match, kind, clitics, cliticLetters: 0 });
  }
  for (const run of tagRuns)
    for (const gap of uncovered(run, covered)) {
      const unknown = unknownRun(gap, run.tag, tokens, words);
      if (unknown !== null) runs.push(unknown);
    }
  return runs.sort((a, b) => a.first - b.first);
}

interface TagRun {
  readonly first: number;
  readonly last: number;
  readonly tag: Exclude<Tag, 'none'>;
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

/** Neighbouring tokens of one tag; a sentence sign and a conjunction before a name cut them. */
function runsOf(
  tokens: readonly Token[],
  words: readonly WordEvidence[],
  tags: readonly Tag[],
): TagRun[] {
  const runs: TagRun[] = [];
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at] as Tag;
    if (tag === 'none') continue;
    const open = runs.at(-1);
    const joins =
      open !== undefined &&
      open.tag === tag &&
      open.last === at - 1 &&
      (tokens[at] as Token).gap !== 'break' &&
      !startsAnew(tokens[at] as Token, words[at] as WordEvidence);
    if (joins) runs[runs.length - 1] = { ...open, last: at };
    else runs.push({ first: at, last: at, tag });
  }
  return runs.filter(({ first, last }) => last - first < LONGEST_RUN);
}

/** محمد وأحمد: the second name is one of its own. */
function startsAnew({ form }: Token, { signs }: WordEvidence): boolean {
  return form.startsWith('و') && form.length > 3 && signs.some((sign) => sign.endsWith(':clitic'));
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

function unknownRun(
  { first, last }: { first: number; last: number },
  tag: TagRun['tag'],
  tokens: readonly Token[],
  words: readonly WordEvidence[],
): NameRun | null {
  const forms = tokens.slice(first, last + 1).map(({ form }) => form);
  // Names in Latin letters need no help.
  if (!forms.some((form) => /[\u0621-\u064A]{2}/.test(form))) return null;
  const { clitics, letters } = guessProclitics(forms[0] as string, words[first] as WordEvidence);
  return { first, last, match: null, kind: tag, clitics, cliticLetters: letters };
}
