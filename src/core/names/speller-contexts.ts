import { EDGE } from './speller-format';

/*
 * A context is a list of parts, the nearest first, so that falling back means dropping the last
 * part. Contexts are listed from the shortest to the longest.
 */

/** What was written before a letter: the letter, then the letters and pieces before it. */
export function piecesContexts(
  letters: readonly string[],
  pieces: readonly string[],
  at: number,
): string[][] {
  const letter = letters[at] ?? EDGE;
  const before = unit(letters, pieces, at - 1);
  const second = unit(letters, pieces, at - 2);
  return [[letter], [letter, before], [letter, before, second]];
}

/** Which letters stand around a letter: the next, the one before, the one after the next. */
export function lettersContexts(
  letters: readonly string[],
  _pieces: readonly string[],
  at: number,
): string[][] {
  const around = [at, at + 1, at - 1, at + 2, at - 2].map((index) => letters[index] ?? EDGE);
  return [1, 2, 3, 4, 5].map((length) => around.slice(0, length));
}

function unit(letters: readonly string[], pieces: readonly string[], at: number): string {
  return at < 0 ? EDGE : `${letters[at]}${pieces[at]}`;
}

/** How English goes on after the Latin letters written so far. */
export function spellingContexts(
  _letters: readonly string[],
  pieces: readonly string[],
  at: number,
): string[][] {
  const before = [1, 2, 3, 4].map((back) => pieces[at - back] ?? EDGE);
  return [1, 2, 3, 4].map((length) => before.slice(0, length));
}
