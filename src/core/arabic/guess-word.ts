import type { Lexicon } from '../lexicon/open-lexicon';
import type { WordReading } from './read-word';
import { WORD_PATTERNS, type WordPattern } from './word-patterns';

/** و, ف and prepositions before the article: the only proclitics that show in an unknown word. */
const DEFINITE = /^([وف]?)([بك]?)(ال|لل)(?=.{3})/;
/** س of the future. */
const FUTURE = /^([وف]?)(س)(?=[يتن].{3})/;
/** Pronouns that are rarely the end of the word itself. */
const PRONOUN = /(هما|ها|هم)$/;
/** Endings of the word itself. */
const ENDING = /(ية|يين|يون|يات|ات|ون|ين|ان|ة|ي|ا)$/;

/** A root with the English of its commonest verb or noun. */
interface RootSense {
  readonly band: number;
  readonly gloss: string;
}

/**
 * Guesses at words that the lexicon does not know: where they are cut, which root and pattern they
 * may have and what that would mean.
 *
 * @example createWordGuesser(lexicon)('والمستزرعين') // و ال مستزرعين, root زرع, a guess
 */
export function createWordGuesser(lexicon: Lexicon): (written: string) => WordReading | null {
  let senses: ReadonlyMap<string, RootSense> | undefined;
  return (written) => {
    const word = written.replace(/[\u0640\u064B-\u0652\u0670]/g, '');
    if (!/^[\u0621-\u064A]{2,24}$/.test(word)) return null;
    senses ??= sensesOfRoots(lexicon);
    const { clitics, rest } = withoutProclitics(word);
    const pronoun = clitics.includes('ال') ? '' : (PRONOUN.exec(rest)?.[1] ?? '');
    const core =
      rest.length - pronoun.length >= 3 ? rest.slice(0, rest.length - pronoun.length) : rest;
    const found = findRoot(core, senses) ?? findRoot(core.replace(ENDING, ''), senses);
    return {
      lemma: core.replace(/(?:ية|يين|يون|يات)$/, 'ي').replace(/(?:ون|ين)$/, ''),
      root: found?.root ?? '',
      pos: found?.pattern.pos ?? 'noun',
      pieces: [...clitics, core, ...(core === rest ? [] : [pronoun])],
      glosses: found === null ? [] : [found.pattern.english.replace('~', found.gloss)],
      guess: true,
    };
  };
}

function withoutProclitics(word: string): { clitics: string[]; rest: string } {
  const definite = DEFINITE.exec(word);
  if (definite !== null) {
    const [all, conjunction = '', preposition = '', article] = definite;
    const clitics = [conjunction, preposition, ...(article === 'لل' ? ['ل', 'ال'] : ['ال'])];
    return { clitics: clitics.filter(Boolean), rest: word.slice(all.length) };
  }
  const future = FUTURE.exec(word);
  if (future === null) return { clitics: [], rest: word };
  const [all, conjunction = ''] = future;
  return { clitics: [conjunction, 'س'].filter(Boolean), rest: word.slice(all.length) };
}

function findRoot(
  word: string,
  senses: ReadonlyMap<string, RootSense>,
): { root: string; gloss: string; pattern: WordPattern } | null {
  for (const pattern of WORD_PATTERNS) {
    const root = rootIn(word, pattern.shape);
    const sense = root === null ? undefined : senses.get(root);
    if (root !== null && sense !== undefined) return { root, gloss: sense.gloss, pattern };
  }
  return null;
}

/** The radicals of a word that is cut to a pattern: مكتوب, م12و3 → كتب. */
function rootIn(word: string, shape: string): string | null {
  if (word.length !== shape.length) return null;
  let root = '';
  for (let at = 0; at < shape.length; at++) {
    const place = shape.charAt(at);
    const letter = word.charAt(at);
    if (place >= '1' && place <= '3') root += /[أإؤئ]/.test(letter) ? 'ء' : letter;
    else if (place !== letter) return null;
  }
  return root;
}

/** What the commonest verb of each root means, else its commonest word. */
function sensesOfRoots(lexicon: Lexicon): ReadonlyMap<string, RootSense> {
  const senses = new Map<string, RootSense>();
  for (let id = 0; id < lexicon.lemmaCount; id++) {
    const { root, glosses, verb } = lexicon.lemma(id);
    const [gloss] = glosses;
    if (root.length !== 3 || gloss === undefined || verb !== '') continue;
    const band = lexicon.band(id) + (lexicon.pos(id) === 'verb' ? 10 : 0);
    if (band > (senses.get(root)?.band ?? 0)) senses.set(root, { band, gloss });
  }
  return senses;
}
