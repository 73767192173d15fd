import { normalise } from '../arabic/normalise';
import type { Gloss, Kind } from '../glossary/gloss';
import { composeName, type NamePiece } from './compose-name';
import type { Knowledge } from './knowledge';

/** So many spellings are shown of a name that is a guess. */
const MOST_SPELLINGS = 3;

/**
 * What the margin says about a name that no list knows: likely English spellings, marked as a
 * guess; null where there is nothing to spell.
 *
 * @param pieces what the name is put together from, or null where it is spelled letter by letter
 * @param cliticLetters how many letters at the beginning of `surface` are clitics
 * @example guessGloss('وسالونتاي', 1, 'person', null, knowledge)?.renderings // ['Salontay', …]
 */
export function guessGloss(
  surface: string,
  cliticLetters: number,
  kind: Kind,
  pieces: readonly NamePiece[] | null,
  { spellName }: Knowledge,
): Gloss | null {
  const name = withoutLetters(surface, cliticLetters);
  const spellings = pieces === null ? spellName(name) : composeName(pieces);
  // A word of letters and digits may have no spelling at all.
  const renderings = spellings.filter((spelling) => spelling !== '').slice(0, MOST_SPELLINGS);
  if (renderings.length === 0) return null;
  return {
    entry: `guess/${normalise(name).text}`,
    kind,
    renderings,
    headword: name,
    romanisation: '',
    descriptions: {},
    source: 'guess',
  };
}

/** Drops letters from the beginning; their diacritics go with them. لل hides an article. */
function withoutLetters(surface: string, letters: number): string {
  let at = 0;
  for (let left = letters; left > 0 && at < surface.length; left--)
    do at++;
    while (/[\u0640\u064B-\u0652\u0670]/.test(surface.charAt(at)));
  const rest = surface.slice(at);
  return /^[وف]?لل$/.test(surface.slice(0, at)) ? `ال${rest}` : rest;
}
