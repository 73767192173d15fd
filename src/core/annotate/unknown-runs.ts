import type { WordEvidence } from '../names/word-evidence';
import { compositionHead } from './compose-name';
import type { NameRun } from './name-run';
import type { TagRun } from './name-runs';
import type { ReadSentence } from './read-sentence';
import { similarRun } from './similar-run';

/**
 * The names in a run of tokens that the glossary does not know.
 *
 * @param covered which tokens are marked already
 */
export function unknownRuns(
  run: TagRun,
  covered: readonly boolean[],
  sentence: ReadSentence,
): NameRun[] {
  return uncovered(run, covered).flatMap((gap) => {
    const unknown = unknownRun(gap, run.tag, sentence);
    return unknown === null ? [] : [unknown];
  });
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

/** A usual word of the language that no list has as a name. */
function isUsual(word: WordEvidence): boolean {
  return word.common && !word.name && word.role !== 'cue:particle';
}

/** A word that announces a name: the title is not the name in البروفيسور هانس كرويتزر. */
function isTitle(word: WordEvidence): boolean {
  return word.role.startsWith('cue:') && word.role !== 'cue:particle' && word.known;
}

/** What is left of a gap without titles, usual words and words in Latin letters at its ends. */
function trimmed(
  { first, last }: Pick<TagRun, 'first' | 'last'>,
  tag: TagRun['tag'],
  { tokens, words }: ReadSentence,
): Pick<TagRun, 'first' | 'last'> {
  const isPerson = tag === 'person';
  const isNone = (at: number) => {
    // Words in Latin letters need no help.
    const isArabic = /[\u0621-\u064A]/.test(tokens[at]?.form ?? '');
    return !isArabic || (isPerson && isUsual(words[at] as WordEvidence));
  };
  const isBefore = (at: number) =>
    isNone(at) || (isPerson && at < last && isTitle(words[at] as WordEvidence));
  let [from, to] = [first, last];
  while (from <= to && isBefore(from)) from++;
  while (to >= from && isNone(to)) to--;
  return { first: from, last: to };
}

function unknownRun(
  gap: Pick<TagRun, 'first' | 'last'>,
  tag: TagRun['tag'],
  sentence: ReadSentence,
): NameRun | null {
  const { first, last } = trimmed(gap, tag, sentence);
  const { form = '' } = sentence.tokens[first] ?? {};
  if (first > last || form.length < 2) return null;
  if (first === last && compositionHead(form) !== null) return null;
  const match = similarRun({ first, last, tag }, sentence);
  if (match !== null) {
    const { clitics } = match.proclitics;
    return { first, last, match, kind: tag, clitics, cliticLetters: 0, pieces: null };
  }
  const { clitics = [], letters = 0 } = sentence.words[first]?.proclitics ?? {};
  return { first, last, match: null, kind: tag, clitics, cliticLetters: letters, pieces: null };
}
