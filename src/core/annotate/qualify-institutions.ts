import { compositionHead } from './compose-name';
import { pieceOfMatch } from './compose-run';
import type { NameRun } from './name-run';
import type { ReadSentence } from './read-sentence';

/**
 * Joins an institution with the nationality behind it: وزارة الدفاع and الروسية are one name, the
 * Russian Ministry of Defence.
 *
 * @param runs in the order of the text
 */
export function qualifyInstitutions(runs: readonly NameRun[], sentence: ReadSentence): NameRun[] {
  const joined: NameRun[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    const together = before === undefined ? null : joinedWith(before, run, sentence);
    if (together !== null) joined[joined.length - 1] = together;
    else joined.push(run);
  }
  return joined;
}

function joinedWith(
  institution: NameRun,
  nationality: NameRun,
  sentence: ReadSentence,
): NameRun | null {
  const { match } = institution;
  if (match === null || nationality.match === null || nationality.kind !== 'nationality')
    return null;
  const token = sentence.tokens[nationality.first];
  const touches = nationality.first === institution.last + 1 && token?.gap === 'space';
  const isOneWord = nationality.first === nationality.last && token?.form.startsWith('ال') === true;
  if (!touches || !isOneWord || !isInstitution(institution)) return null;
  const name = { ...pieceOfMatch(match, sentence), kind: 'name' } as const;
  const adjective = pieceOfMatch(nationality.match, sentence);
  if (name.english.includes(adjective.english)) return null;
  return {
    ...institution,
    kind: 'organisation',
    last: nationality.last,
    pieces: [name, adjective],
  };
}

function isInstitution({ kind, match }: NameRun): boolean {
  if (kind === 'organisation') return true;
  return kind === 'term' && match !== null && compositionHead(match.proclitics.stem) !== null;
}
