import { CARDINALS } from './cardinal-lexicon';
import { joinedWord, type Source } from './source';

/** Fractions that are added to a number, by their folded form without و. */
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['نصف', 0.5],
  ['ربع', 0.25],
]);

/** Millions and more are halved in words; «ألف ونصف» is said only with the scale once more. */
const SMALLEST_HALVED = 1e6;
const LARGEST_COUNT = 100;

/**
 * The fraction added to a number, of the scale it was counted in.
 *
 * @example fractionAfter(source, last, 1e6, 1e6) // for «مليون ونصف المليون»: { value: 500000, … }
 */
export function fractionAfter(
  source: Source,
  last: number,
  value: number,
  scale: number,
): { readonly last: number; readonly value: number } | undefined {
  const share = addedFraction(source, last);
  if (share === undefined) return undefined;
  const next = joinedWord(source, share.last + 1);
  const repeated = scale > 1 && CARDINALS.get(next?.stem ?? '')?.value === scale;
  if (scale > 1 && scale < SMALLEST_HALVED && !repeated) return undefined;
  // «2002 ونصف» is no number.
  if (scale === 1 && value >= LARGEST_COUNT) return undefined;
  return { last: repeated ? share.last + 1 : share.last, value: share.value * scale };
}

/**
 * «ونصف», «وربع» or «وثلاثة أرباع» after a number or a unit.
 *
 * @example addedFraction(source, last) // for «ساعتين ونصف»: { value: 0.5, … }
 */
export function addedFraction(
  source: Source,
  last: number,
): { readonly last: number; readonly value: number } | undefined {
  const next = joinedWord(source, last + 1);
  if (next === undefined || !next.prefix.and || next.prefix.preposition || next.prefix.article)
    return undefined;
  const value = FRACTIONS.get(next.stem);
  if (value !== undefined) return { last: last + 1, value };
  if (CARDINALS.get(next.stem)?.value !== 3) return undefined;
  return joinedWord(source, last + 2)?.form === 'ارباع'
    ? { last: last + 2, value: 0.75 }
    : undefined;
}
