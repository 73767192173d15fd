import { normalise } from '../arabic/normalise';
import type { EstablishedNames } from './established-names';
import { initialAt, particleAt } from './name-conventions-at';
import type { Speller } from './open-speller';
import { type SpellingSources, spellServant, spellWord } from './spell-word';

/** So many spellings of a name are given. */
const MOST = 5;

/** More words are no name; the rest is left away. */
const MOST_WORDS = 12;

/** Established names of several words have no more. */
const LONGEST_COMPOUND = 4;

const FAITH = 'الدين';

/** The spellings of some words of a name, best first. */
interface Part {
  readonly words: number;
  readonly spellings: readonly string[];
}

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
    const words = wordsOf(arabic);
    const most = words.length === 1 ? MOST : 2;
    const parts: Part[] = [];
    for (let at = 0; at < words.length; at += parts.at(-1)?.words ?? 1)
      parts.push(partAt(words, at, most, sources));
    const spellings = parts.map(({ spellings }, at) =>
      at === 0 ? spellings : spellings.map(withSmallArticle),
    );
    return combine(spellings.filter(({ length }) => length > 0)).map(withCapital);
  };
}

function wordsOf(arabic: string): string[] {
  return arabic
    .replace(/[\u200b-\u200f]/g, '')
    .split(/[^\p{L}\p{M}\p{N}ـ]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, MOST_WORDS);
}

function partAt(
  words: readonly string[],
  at: number,
  most: number,
  sources: SpellingSources,
): Part {
  const word = words[at] as string;
  const next = words[at + 1];
  const compound = compoundAt(words, at, sources.established);
  if (compound !== null) return compound;
  const initial = initialAt(words, at);
  if (initial !== null) return { words: 1, spellings: [`${initial}.`] };
  if (word === 'عبد' && next?.startsWith('ال'))
    return { words: 2, spellings: spellServant(next, most, sources) };
  const particle = particleAt(words, at);
  if (particle !== null) return { words: 1, spellings: particle };
  const spellings = spell(word, most, sources);
  if (next === FAITH && !word.startsWith('ال'))
    return { words: 2, spellings: spellings.slice(0, 1).flatMap(withFaith) };
  return { words: 1, spellings };
}

/** The longest name of several words that the lists know. */
function compoundAt(
  words: readonly string[],
  at: number,
  established: EstablishedNames,
): Part | null {
  for (let length = Math.min(LONGEST_COMPOUND, words.length - at); length > 1; length--) {
    const known = established.find(normalise(words.slice(at, at + length).join(' ')).text);
    if (known !== null) return { words: length, spellings: known.spellings };
  }
  return null;
}

function spell(word: string, most: number, sources: SpellingSources): readonly string[] {
  const letters = word.replace(/[^\p{Script=Arabic}\p{M}]/gu, '');
  // Digits and Latin letters stay as they are.
  return /\p{L}/u.test(letters) ? spellWord(letters, most, sources) : [word];
}

/** @example withFaith('Salah') // ['Salah al-Din', 'Salaheddin'] */
function withFaith(spelling: string): string[] {
  return [`${spelling} al-Din`, `${spelling.replace(/[aeiou]+$/, '')}eddin`];
}

/** First the best of every part, then names in which one part has another of its spellings. */
function combine(parts: readonly (readonly string[])[]): string[] {
  const names = new Set<string>();
  if (parts.length === 0) return [];
  const deepest = Math.max(...parts.map(({ length }) => length));
  const withOther = (other: number, depth: number) =>
    parts.map((part, at) => part[at === other ? depth : 0]).join(' ');
  names.add(withOther(0, 0));
  for (let depth = 1; depth < deepest; depth++)
    parts.forEach((part, at) => {
      if (depth < part.length) names.add(withOther(at, depth));
    });
  return [...names].slice(0, MOST);
}

function withSmallArticle(spelling: string): string {
  return spelling.replace(/^(?:Al|El)-/, (article) => article.toLowerCase());
}

function withCapital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
