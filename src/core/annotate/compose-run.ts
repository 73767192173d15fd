import { procliticReadings } from '../arabic/proclitics';
import { cliticLetters } from '../names/guess-proclitics';
import { compositionHead, type NamePiece } from './compose-name';
import type { GlossaryMatch } from './match-glossary';
import type { NameRun } from './name-run';
import type { TagRun } from './name-runs';
import { type ReadSentence, surfaceOf } from './read-sentence';

/**
 * The name of an institution or a place that is put together from its pieces, or null where the
 * run is none: it must begin with a word for such a thing and say more than that word.
 */
export function composedRun(run: TagRun, sentence: ReadSentence): NameRun | null {
  const { first, last, tag } = run;
  if (tag === 'person' || first === last) return null;
  const { form = '' } = sentence.tokens[first] ?? {};
  const head = procliticReadings(form).find(({ stem }) => compositionHead(stem) !== null);
  if (head === undefined || sentence.matches.some((match) => forbids(match, run, sentence)))
    return null;
  const letters = head.clitics.length === 0 ? 0 : cliticLetters(form, head.stem);
  const pieces = piecesOf(run, surfaceOf(sentence, first, first).slice(letters), sentence);
  const { clitics } = head;
  return { first, last, match: null, kind: tag, clitics, cliticLetters: letters, pieces };
}

/**
 * A match that covers the run or crosses its ends, a known name that begins it, and one that و
 * joins to it: all are names of their own.
 */
function forbids(
  { first, last, reading, proclitics }: GlossaryMatch,
  run: TagRun,
  { knowledge }: ReadSentence,
): boolean {
  if (last < run.first || first > run.last) return false;
  if (first < run.first || last > run.last) return true;
  if (first === run.first && last === run.last) return true;
  const isName = knowledge.glossary.kind(reading.entry) !== 'term';
  return proclitics.clitics[0]?.form === 'و' || (first === run.first && last > first && isName);
}

function piecesOf({ first, last }: TagRun, head: string, sentence: ReadSentence): NamePiece[] {
  const pieces = [pieceOfWord(head, sentence)];
  for (let at = first + 1; at <= last; ) {
    const match = sentence.matches.find((each) => each.first === at);
    pieces.push(
      match === undefined
        ? pieceOfWord(surfaceOf(sentence, at, at), sentence)
        : pieceOfMatch(match, sentence),
    );
    at = (match?.last ?? at) + 1;
  }
  return pieces;
}

/** A piece that the glossary knows. */
export function pieceOfMatch(
  { first, last, reading }: GlossaryMatch,
  sentence: ReadSentence,
): NamePiece {
  const { glossary } = sentence.knowledge;
  const kind = glossary.kind(reading.entry);
  const arabic = surfaceOf(sentence, first, last);
  const english = glossary.gloss(reading.entry).renderings[0] ?? arabic;
  if (kind === 'nationality') return { arabic, english, kind: 'adjective' };
  return { arabic, english, kind: kind === 'term' ? 'noun' : 'name' };
}

function pieceOfWord(arabic: string, { knowledge }: ReadSentence): NamePiece {
  const word = knowledge.translateWord(arabic);
  return word === null
    ? { arabic, english: knowledge.spellName(arabic)[0] ?? arabic, kind: 'name' }
    : { arabic, english: word.english, kind: word.kind };
}
