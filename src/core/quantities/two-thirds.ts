import { CARDINALS } from './cardinal-lexicon';
import type { Found } from './quantity';
import { joinedWord, type Source } from './source';

const DUALS = new Set(['ثلثا', 'ثلثي', 'ثلثين', 'ثلثان']);

/**
 * Shares that are nothing but a number: «ثلثي», «ثلاثة أرباع». A bare نصف or ربع is also the half of
 * a match or the first quarter of a year.
 *
 * @example readTwoThirds(source, at)?.renderings[0] // for «ثلاثة أرباع السكان»: 'three-quarters'
 */
export function readTwoThirds(source: Source, at: number): Found | undefined {
  const word = source.words[at];
  if (word === undefined) return undefined;
  if (DUALS.has(word.stem))
    return { last: at, kind: 'number', renderings: ['two-thirds', 'two thirds'] };
  const next = joinedWord(source, at + 1)?.form;
  if (CARDINALS.get(word.stem)?.value !== 3 || next !== 'ارباع') return undefined;
  return { last: at + 1, kind: 'number', renderings: ['three-quarters', 'three quarters'] };
}
