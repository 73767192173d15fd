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

/** Names of letters that are usual words too: they count only between two others. */
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
  const { form: word = '' } = tokens[first] ?? {};
  if (!isLetter(word)) return null;
  const letters = [letterOf.get(word) ?? ''];
  let last = first;
  for (let at = first + 1; at < tokens.length; at++) {
    const { form, gap } = tokens[at] as Token;
    const letter = letterOf.get(form);
    if (letter === undefined || gap === 'break') break;
    letters.push(letter);
    if (isLetter(form)) last = at;
  }
  letters.length = last - first + 1;
  if (letters.length < 2) return null;
  const usual = letters.join('');
  const other = letters.map((letter) => SAME_NAME[letter] ?? letter).join('');
  return { first, last, spellings: [...new Set([usual, other])] };
}

/** Whether a word is surely the name of a letter, should others stand beside it. */
function isLetter(word: string): boolean {
  return letterOf.has(word) && !USUAL_WORDS.has(word);
}
