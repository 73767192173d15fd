import { normalise } from '../arabic/normalise';
import type { EstablishedNames } from './established-names';
import { NAME_INITIALS, NAME_PARTICLES, type NameInitial } from './name-conventions';
import { nameKey } from './name-key';
import type { Speller } from './open-speller';
import { type SpellingSources, spellServant, spellWord } from './spell-word';

/** So many spellings of a name are given. */
const MOST = 5;

/** More words are no name; the rest is left away. */
const MOST_WORDS = 12;

/** Established names of several words have no more. */
const LONGEST_COMPOUND = 4;

/** Western given names and surnames are at least as long, the parts of Asian ones often shorter. */
const WESTERN_LENGTH = 4;

/** The spellings of some words of a name, best first. */
interface Part {
  readonly words: number;
  readonly spellings: readonly string[];
}

const initialOf = new Map<string, NameInitial>();
for (const initial of NAME_INITIALS)
  for (const word of initial.words.split(' ')) initialOf.set(nameKey(word), initial);

const particlesOf = Map.groupBy(
  NAME_PARTICLES.flatMap(({ words, ...particle }) =>
    words.split(' ').map((word) => ({ word: nameKey(word), ...particle })),
  ),
  ({ word }) => word,
);

/**
 * Makes the function that puts names into English letters, best spelling first, at most five: each
 * word as the lists know it, else as the conventions of `name-conventions.ts` or the speller have
 * it. Only what has no letter at all gives [].
 *
 * @example createNameSpeller(speller, established)('جورج دبليو بوش') // ['George W. Bush']
 */
export function createNameSpeller(
  speller: Speller,
  established: EstablishedNames,
): (arabic: string) => string[] {
  const sources = { speller, established };
  return (arabic) => {
    const words = arabic.split(/[^\p{L}\p{M}\p{N}\u0640\u200c’']+/u).filter((word) => /\p{L}|\p{N}/u.test(word)).slice(0, MOST_WORDS);
    const parts: Part[] = [];
    for (let at = 0; at < words.length; at += (parts.at(-1) as Part).words)
      parts.push(partAt(words, at, words.length === 1 ? MOST : 2, sources));
    return combine(parts.map(({ spellings }) => spellings)).map(withCapital);
  };
}
