import type { Glossary } from '../glossary/open-glossary';
import type { Token } from '../text/tokenise';
import type { NamePiece } from './compose-name';
import type { NameRun } from './name-run';

/**
 * Joins an institution with the nationality behind it: وزارة الدفاع and الروسية are one name, the
 * Russian Ministry of Defence.
 *
 * @param runs in the order of the text
 */
export function qualifyOrganisations(
  runs: readonly NameRun[],
  text: string,
  tokens: readonly Token[],
  glossary: Glossary,
): NameRun[] {
  const joined: NameRun[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    const together = before && joinedWith(before, run, text, tokens, glossary);
    if (together) joined[joined.length - 1] = together;
    else joined.push(run);
  }
  return joined;
}

function joinedWith(
  organisation: NameRun,
  nationality: NameRun,
  text: string,
  tokens: readonly Token[],
  glossary: Glossary,
): NameRun | null {
  const { match } = organisation;
  const token = tokens[nationality.first] as Token;
  const touches = nationality.first === organisation.last + 1 && token.gap === 'space';
  if (match === null || nationality.match === null || !touches) return null;
  if (organisation.kind !== 'organisation' || nationality.kind !== 'nationality') return null;
  if (nationality.first !== nationality.last || !token.form.startsWith('ال')) return null;
  const [name = ''] = glossary.gloss(match.reading.entry).renderings;
  const [adjective = ''] = glossary.gloss(nationality.match.reading.entry).renderings;
  if (name.includes(adjective)) return null;
  const piece = (english: string, run: NameRun, kind: NamePiece['kind']): NamePiece => ({
    arabic: text.slice((tokens[run.first] as Token).start, (tokens[run.last] as Token).end),
    english,
    kind,
  });
  return {
    ...organisation,
    last: nationality.last,
    pieces: [piece(name, organisation, 'name'), piece(adjective, nationality, 'adjective')],
  };
}
