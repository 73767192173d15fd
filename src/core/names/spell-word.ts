import { normalise } from '../arabic/normalise';
import type { EstablishedNames } from './established-names';
import type { Speller } from './open-speller';

/** Shorter words after ال or أبو are no names. */
const SHORTEST_NAME = 3;

const ARTICLE = 'ال';

/** What words are spelled with. */
export interface SpellingSources {
  readonly speller: Speller;
  readonly established: EstablishedNames;
}

/**
 * English spellings of one word of a name, best first: those of the lists, then those of the
 * speller. The article is kept apart, and so are عبد and أبو where they are written together with
 * what follows.
 *
 * @example spellWord('الدوسري', 3, sources) // ['al-Dosari', 'el-Dosari', 'Dosari']
 */
export function spellWord(word: string, most: number, sources: SpellingSources): string[] {
  const known = sources.established.find(normalise(word).text)?.spellings ?? [];
  if (known.length >= most) return known.slice(0, most);
  return unique([...known, ...guessed(word, most, sources)]).slice(0, most);
}

function guessed(word: string, most: number, sources: SpellingSources): string[] {
  const servant = /^عبد(?=ال)(.*)$/u.exec(word)?.[1];
  if (servant !== undefined && isLong(servant.slice(ARTICLE.length)))
    return spellServant(servant, most, sources);
  const rest = word.slice(ARTICLE.length);
  if (word.startsWith(ARTICLE) && isLong(rest))
    return withArticle(spellWord(rest, most, sources), most);
  const son = /^[أا]بو(.*)$/u.exec(word)?.[1] ?? '';
  if (isLong(son) && sources.established.find(normalise(son).text) !== null)
    return spellWord(son, most, sources).map((spelling) => `Abu ${spelling}`);
  return sources.speller.spell(word, most).map(capitalised);
}

/**
 * Spellings of عبد with the attribute that follows it, written together or not.
 *
 * @param attribute with its article
 * @example spellServant('الودود', 2, sources) // ['Abdel Wadoud', 'Abdul Wadoud']
 */
export function spellServant(attribute: string, most: number, sources: SpellingSources): string[] {
  return spellWord(attribute.slice(ARTICLE.length), most, sources)
    .flatMap((spelling) => [`Abdel ${spelling}`, `Abdul ${spelling}`])
    .slice(0, most);
}

function withArticle(bare: readonly string[], most: number): string[] {
  const [first = '', ...others] = bare;
  return [
    `al-${first}`,
    `el-${first}`,
    first,
    ...others.flatMap((other) => [`al-${other}`, other]),
  ].slice(0, most);
}

function isLong(word: string): boolean {
  return normalise(word).text.length >= SHORTEST_NAME;
}

/** @example capitalised('mccormack') // 'McCormack' */
function capitalised(spelling: string): string {
  return spelling
    .replace(/^[a-z]/, (letter) => letter.toUpperCase())
    .replace(/^Mc([a-z])(?=[a-z]{4})/, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

function unique(spellings: readonly string[]): string[] {
  return [...new Set(spellings)];
}
