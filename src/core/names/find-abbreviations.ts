import { normalise } from '../arabic/normalise';
import type { Token } from '../text/tokenise';
import { NAME_INITIALS } from './name-conventions';

/** An abbreviation that is written letter by letter. */
export interface Abbreviation {
  readonly first: number;
  /** Index of the last token. */
  readonly last: number;
  /** The Latin letters, and what they may be besides where Arabic has one name for two. */
  readonly spellings: readonly string[];
}

/** Two letters are the initials of somebody, or two words, more often than an abbreviation. */
const LEAST_LETTERS = 3;
const LEAST_SURE = 2;

/** Names of letters that are usual words too: they count only beside two others. */
const USUAL_WORDS: ReadonlySet<string> = new Set(['ان', 'او', 'كي', 'ال', 'ام', 'اي']);

/** Letters that share an Arabic name with another. */
const SAME_NAME: Readonly<Record<string, string>> = { B: 'P', J: 'G' };

const letterOf = new Map<string, string>();
for (const { words, letter } of NAME_INITIALS)
  for (const word of words.split(' ')) letterOf.set(normalise(word).text, letter);

/**
 * Finds abbreviations written with the names of Latin letters.
 *
 * @example findAbbreviations(tokenise('قناة سي بي سي'))[0]?.spellings // ['CBC', 'CPC']
 */
export function findAbbreviations(tokens: readonly Token[]): Abbreviation[] {
  const found: Abbreviation[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const abbreviation = abbreviationAt(tokens, at);
    if (abbreviation === null) continue;
    found.push(abbreviation);
    at = abbreviation.last;
  }
  return found;
}

function abbreviationAt(tokens: readonly Token[], first: number): Abbreviation | null {
  const letters: string[] = [];
  let length = 0;
  let sure = 0;
  for (let at = first; at < tokens.length; at++) {
    const { form, gap } = tokens[at] as Token;
    const letter = letterOf.get(form);
    if (letter === undefined || (at > first && gap === 'break')) break;
    letters.push(letter);
    if (!isLetter(form)) continue;
    sure++;
    length = letters.length;
  }
  if (length < LEAST_LETTERS || sure < LEAST_SURE) return null;
  letters.length = length;
  const usual = letters.join('');
  const other = letters.map((letter) => SAME_NAME[letter] ?? letter).join('');
  return { first, last: first + length - 1, spellings: [...new Set([usual, other])] };
}

/** Whether a word is surely the name of a letter, should others stand beside it. */
function isLetter(word: string): boolean {
  return letterOf.has(word) && !USUAL_WORDS.has(word);
}
