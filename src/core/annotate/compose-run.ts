import type { Token } from '../text/tokenise';
import { compositionHead, type NamePiece } from './compose-name';
import type { Knowledge } from './knowledge';
import type { GlossaryMatch } from './match-glossary';
import type { TagRun } from './name-runs';

/**
 * The pieces that the name of an institution or a place is put together from, or null where it is
 * not one that can be: it must begin with a word for such a thing and say more than that word.
 *
 * @param matches what the glossary knows; a match that covers the whole run makes this needless
 */
export function piecesOfRun(
  text: string,
  tokens: readonly Token[],
  { first, last, tag }: TagRun,
  matches: readonly GlossaryMatch[],
  stem: string,
  knowledge: Knowledge,
): NamePiece[] | null {
  if (tag === 'person' || first === last || compositionHead(stem) === null) return null;
  const crossing = matches.some(
    (match) =>
      (match.first <= first && match.last >= last) ||
      (match.first < first && match.last >= first) ||
      (match.last > last && match.first <= last),
  );
  if (crossing) return null;
  const pieces: NamePiece[] = [];
  for (let at = first; at <= last; ) {
    const match = matches.find((each) => each.first === at);
    if (match !== undefined && at > first) {
      pieces.push(pieceOfMatch(text, tokens, match, knowledge));
      at = match.last + 1;
      continue;
    }
    const { start, end } = tokens[at] as Token;
    const arabic = at === first ? stem : text.slice(start, end);
    pieces.push(pieceOfWord(arabic, knowledge));
    at++;
  }
  return pieces;
}

function pieceOfMatch(
  text: string,
  tokens: readonly Token[],
  { first, last, reading }: GlossaryMatch,
  { glossary }: Knowledge,
): NamePiece {
  const kind = glossary.kind(reading.entry);
  const arabic = text.slice((tokens[first] as Token).start, (tokens[last] as Token).end);
  const english = glossary.gloss(reading.entry).renderings[0] ?? arabic;
  if (kind === 'nationality') return { arabic, english, kind: 'adjective' };
  return { arabic, english, kind: kind === 'term' ? 'noun' : 'name' };
}

function pieceOfWord(arabic: string, { translateWord, spellName }: Knowledge): NamePiece {
  const word = translateWord(arabic);
  return word === null
    ? { arabic, english: spellName(arabic)[0] ?? arabic, kind: 'name' }
    : { arabic, english: word.english, kind: word.kind };
}
