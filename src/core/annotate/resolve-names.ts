import type { Token } from '../text/tokenise';
import { composedRun } from './compose-run';
import type { Knowledge } from './knowledge';
import { knownRun } from './known-run';
import type { GlossaryMatch } from './match-glossary';
import type { NameRun } from './name-run';
import { qualifyInstitutions } from './qualify-institutions';
import { readSentence } from './read-sentence';
import { unknownRuns } from './unknown-runs';

/**
 * Decides between the glossary's matches and names it does not know: drops matches that are
 * ordinary words here, lets a full name win over the surname in it, and adds the unknown names.
 *
 * @returns runs in the order of the text; they do not overlap
 */
export function resolveNames(
  text: string,
  tokens: readonly Token[],
  matches: readonly GlossaryMatch[],
  knowledge: Knowledge,
): NameRun[] {
  const sentence = readSentence(text, tokens, matches, knowledge);
  const covered = new Array<boolean>(tokens.length).fill(false);
  const found: NameRun[] = [];
  const take = (run: NameRun | null) => {
    if (run === null || covered.slice(run.first, run.last + 1).includes(true)) return;
    covered.fill(true, run.first, run.last + 1);
    found.push(run);
  };
  for (const match of matches) if (isOwn(match, knowledge)) take(knownRun(match, sentence));
  for (const run of sentence.runs) take(composedRun(run, sentence));
  for (const match of matches) take(knownRun(match, sentence));
  for (const run of sentence.runs) unknownRuns(run, covered, sentence).forEach(take);
  found.sort((a, b) => a.first - b.first);
  return qualifyInstitutions(found, sentence);
}

/** What the reader added comes before anything that is put together or weighed. */
function isOwn({ reading }: GlossaryMatch, { glossary }: Knowledge): boolean {
  return glossary.source(reading.entry) === 'own';
}
