import { normalise } from '../arabic/normalise';
import type { Gloss, Kind } from '../glossary/gloss';
import { tokenise } from '../text/tokenise';
import { abbreviationAnnotations } from './abbreviation-annotations';
import type { Annotation } from './annotation';
import { composeName, type NamePiece } from './compose-name';
import { guessGloss } from './guess-gloss';
import type { Knowledge } from './knowledge';
import { matchGlossary } from './match-glossary';
import { mergeAnnotations } from './merge-annotations';
import type { NameRun } from './name-run';
import { quantityAnnotations } from './quantity-annotations';
import { resolveNames } from './resolve-names';

/**
 * Finds the names, terms, numbers and dates of a text, known and unknown; annotations never overlap.
 *
 * @param text any text; offsets of the annotations are UTF-16 code units into it.
 */
export function annotate(text: string, knowledge: Knowledge): Annotation[] {
  const tokens = tokenise(text);
  const matches = matchGlossary(tokens, knowledge.glossary);
  const names = resolveNames(text, tokens, matches, knowledge).flatMap((run) => {
    const start = tokens[run.first]?.start ?? 0;
    const end = tokens[run.last]?.end ?? 0;
    const annotation = toAnnotation(text, start, end, run, knowledge);
    return annotation === null ? [] : [annotation];
  });
  const isKnown = ({ gloss }: Annotation) => gloss.source !== 'guess';
  return mergeAnnotations([
    names.filter(isKnown),
    quantityAnnotations(text, tokens),
    abbreviationAnnotations(text, tokens),
    names.filter((name) => !isKnown(name)),
  ]);
}

function toAnnotation(
  text: string,
  start: number,
  end: number,
  { match, kind, clitics, cliticLetters, pieces }: NameRun,
  knowledge: Knowledge,
): Annotation | null {
  const surface = text.slice(start, end);
  const gloss =
    match === null
      ? guessGloss(surface, cliticLetters, kind, pieces, knowledge)
      : knownGloss(knowledge.glossary.gloss(match.reading.entry), kind, surface, pieces);
  if (gloss === null) return null;
  return { start, end, surface, gloss, clitics, why: match?.reading.type ?? 'guess' };
}

/** A known name that more words qualify: the Ministry of Defence, here the Russian one. */
function knownGloss(
  gloss: Gloss,
  kind: Kind,
  surface: string,
  pieces: readonly NamePiece[] | null,
): Gloss {
  if (pieces === null) return gloss;
  return {
    ...gloss,
    entry: `${gloss.entry}/${normalise(surface).text}`,
    kind,
    renderings: [...composeName(pieces), ...gloss.renderings],
    headword: surface,
    romanisation: '',
  };
}
