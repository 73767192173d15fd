import { procliticReadings } from '../arabic/proclitics';
import type { Kind } from '../glossary/gloss';
import { cliticLetters } from '../names/guess-proclitics';
import { sentenceEvidence } from '../names/sentence-evidence';
import { type Tag, tagNames } from '../names/tag-names';
import type { WordEvidence } from '../names/word-evidence';
import type { Token } from '../text/tokenise';
import { compositionHead } from './compose-name';
import { piecesOfRun } from './compose-run';
import type { Knowledge } from './knowledge';
import type { GlossaryMatch } from './match-glossary';
import type { NameRun } from './name-run';
import { nameRuns, type TagRun } from './name-runs';
import { qualifyOrganisations } from './qualify-organisations';

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
  const known = matches.map((match) => describe(match, knowledge));
  const tags = tagNames(sentenceEvidence(text, tokens, words, known), knowledge.weights);
  const tagRuns = nameRuns(tokens, words, tags);
  const covered = new Array<boolean>(tokens.length).fill(false);
  const runs: NameRun[] = [];
  const take = (run: NameRun | null) => {
    if (run === null) return;
    covered.fill(true, run.first, run.last + 1);
    runs.push(run);
  };
  for (const run of tagRuns) take(composedRun(text, tokens, run, matches, knowledge));
  for (const match of matches)
    if (!covered[match.first] && !covered[match.last])
      take(knownRun(match, matches, tagRuns, words, tags, knowledge));
  for (const run of tagRuns)
    for (const gap of uncovered(run, covered)) take(unknownRun(gap, run.tag, tokens, words));
  runs.sort((a, b) => a.first - b.first);
  return qualifyOrganisations(runs, text, tokens, knowledge.glossary);
}

function knownRun(
  match: GlossaryMatch,
  matches: readonly GlossaryMatch[],
  tagRuns: readonly TagRun[],
  words: readonly WordEvidence[],
  tags: readonly Tag[],
  { glossary }: Knowledge,
): NameRun | null {
  const kind = glossary.kind(match.reading.entry);
  const run = tagRuns.find(({ first, last }) => first <= match.first && match.last <= last);
  if (!isKept(match, kind, run, words, tags)) return null;
  const { clitics } = match.proclitics;
  const isFree = (token: number) =>
    (words[token]?.name ?? false) &&
    !matches.some((other) => other.first <= token && token <= other.last);
  return {
    ...extent(match, kind, run, isFree),
    match,
    kind,
    clitics,
    cliticLetters: 0,
    pieces: null,
  };
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

/**
 * A known person with further names around is still the same person: محمد حسني مبارك. Other things
 * that the glossary knows are not swallowed.
 */
function extent(
  match: GlossaryMatch,
  kind: Kind,
  run: TagRun | undefined,
  isFree: (token: number) => boolean,
) {
  let { first, last } = match;
  if (kind !== 'person' || run?.tag !== 'person' || first === last) return { first, last };
  while (first > run.first && isFree(first - 1)) first--;
  while (last < run.last && isFree(last + 1)) last++;
  return { first, last };
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
  gap: { readonly first: number; readonly last: number },
  tag: TagRun['tag'],
  tokens: readonly Token[],
  words: readonly WordEvidence[],
): NameRun | null {
  // Words in Latin letters need no help.
  const isArabic = (at: number) => /[\u0621-\u064A]/.test(tokens[at]?.form ?? '');
  let { first, last } = gap;
  while (first <= last && !isArabic(first)) first++;
  while (last > first && !isArabic(last)) last--;
  const { form = '' } = tokens[first] ?? {};
  if (first > last || form.length < 2) return null;
  if (first === last && compositionHead(form) !== null) return null;
  const { clitics, letters } = (words[first] as WordEvidence).proclitics;
  return { first, last, match: null, kind: tag, clitics, cliticLetters: letters, pieces: null };
}
