import type { Kind } from '../glossary/gloss';
import type { GlossaryMatch } from './match-glossary';
import type { NameRun } from './name-run';
import type { TagRun } from './name-runs';
import { type ReadSentence, surfaceOf } from './read-sentence';
import { isSamePerson } from './same-person';

/**
 * What becomes of a match of the glossary: the run to mark, or null where it is an ordinary word
 * here or a part of somebody else's name.
 */
export function knownRun(match: GlossaryMatch, sentence: ReadSentence): NameRun | null {
  const { glossary } = sentence.knowledge;
  const kind = glossary.kind(match.reading.entry);
  const isOwn = glossary.source(match.reading.entry) === 'own';
  const around = sentence.runs.find(
    ({ first, last }) => first <= match.first && match.last <= last,
  );
  const name = around?.tag === 'person' ? around : undefined;
  const { clitics } = match.proclitics;
  const { first, last } = match;
  const known = { first, last, match, kind, clitics, cliticLetters: 0, pieces: null };
  // What the reader added is meant wherever it stands, unless it is part of somebody's name.
  if (isOwn && kind !== 'person') return known;
  const isInside = first === last && name !== undefined && name.last > name.first;
  if (isInside && !isBeside(match, kind, name, sentence))
    return isWholeName(match, kind, name, sentence) ? { ...known, ...name, kind } : null;
  if (!isOwn && !isInside && first === last && isOrdinaryHere(match, kind, sentence)) return null;
  const run = { ...known, ...extent(match, kind, name, sentence) };
  return run.last > match.last && !endsAlike(run, match, sentence) ? null : run;
}

/** Where somebody is from, told before the name: «المصري محمد سلماوي», unlike «محمد المصري». */
function isBeside({ first }: GlossaryMatch, kind: Kind, name: TagRun, { words }: ReadSentence) {
  const isDefinite = words[first]?.signs.includes('definite') ?? false;
  return kind === 'nationality' && first === name.first && isDefinite;
}

/** A lone word that is common in the language is a name only where the evidence says so. */
function isOrdinaryHere({ first }: GlossaryMatch, kind: Kind, sentence: ReadSentence): boolean {
  const isName = kind === 'person' || kind === 'place' || kind === 'organisation';
  return isName && sentence.tags[first] === 'none' && (sentence.words[first]?.common ?? false);
}

/** Whether a surname that the glossary knows ends the name of the person it stands for. */
function isWholeName(
  { last, reading }: GlossaryMatch,
  kind: Kind,
  name: TagRun,
  sentence: ReadSentence,
): boolean {
  if (kind !== 'person' || last !== name.last) return false;
  const { glossary, spellName } = sentence.knowledge;
  const spellings = spellName(surfaceOf(sentence, name.first, name.last));
  return isSamePerson(spellings, glossary.gloss(reading.entry).renderings);
}

/**
 * Whether a surname that follows a shortened known name is the known person's own: «محمد بن راشد» is
 * short for محمد بن راشد آل مكتوم, «محمد بن راشد الكعبي» is somebody else. A name that is known in
 * full may have further ones: «صدام حسين التكريتي».
 */
function endsAlike(
  { first, last }: { readonly first: number; readonly last: number },
  match: GlossaryMatch,
  sentence: ReadSentence,
): boolean {
  const { glossary, spellName } = sentence.knowledge;
  const known = glossary.gloss(match.reading.entry);
  if (known.headword.split(' ').length <= match.last - match.first + 1) return true;
  const spellings = spellName(surfaceOf(sentence, first, last));
  return isSamePerson(spellings.map(surname), known.renderings.map(surname));
}

function surname(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/**
 * A known person with further names around is still the same person: محمد حسني مبارك. Other things
 * that the glossary knows are not swallowed.
 */
function extent(
  match: GlossaryMatch,
  kind: Kind,
  name: TagRun | undefined,
  { words, matches }: ReadSentence,
): { readonly first: number; readonly last: number } {
  let { first, last } = match;
  if (kind !== 'person' || name === undefined || first === last) return { first, last };
  const isFree = (token: number) =>
    (words[token]?.name ?? false) &&
    !matches.some((other) => other.first <= token && token <= other.last);
  while (first > name.first && isFree(first - 1)) first--;
  while (last < name.last && isFree(last + 1)) last++;
  return { first, last };
}
