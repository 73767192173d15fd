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

/** A word that announces a name, or a usual word with an article that no name contains. */
function isOutside(word: WordEvidence | undefined): boolean {
  if (word === undefined || word.role === 'cue:particle') return false;
  const isUsual = word.common && !word.name && word.signs.includes('definite');
  return isUsual || (word.role.startsWith('cue:') && word.known);
}

function unknownRun(
  gap: { readonly first: number; readonly last: number },
  tag: TagRun['tag'],
  sentence: ReadSentence,
): NameRun | null {
  const { tokens, words } = sentence;
  // Words in Latin letters need no help.
  const isArabic = (at: number) => /[\u0621-\u064A]/.test(tokens[at]?.form ?? '');
  let { first, last } = gap;
  while (first <= last && !isArabic(first)) first++;
  while (last > first && !isArabic(last)) last--;
  // The title is not the name: البروفيسور هانس كرويتزر.
  if (tag === 'person') while (first < last && isOutside(words[first])) first++;
  const { form = '' } = tokens[first] ?? {};
  if (first > last || form.length < 2) return null;
  if (first === last && compositionHead(form) !== null) return null;
  const match = similarRun({ first, last, tag }, sentence);
  if (match !== null) {
    const { clitics } = match.proclitics;
    return { first, last, match, kind: tag, clitics, cliticLetters: 0, pieces: null };
  }
  const { clitics = [], letters = 0 } = words[first]?.proclitics ?? {};
  return { first, last, match: null, kind: tag, clitics, cliticLetters: letters, pieces: null };
}
