import { CARDINALS, type CardinalWord } from './cardinal-lexicon';
import { addendAfter, joinedWord, type Source } from './source';

/** A number under a thousand in words. */
interface Group {
  readonly last: number;
  readonly value: number;
}

/**
 * Hundreds, tens and units at an index.
 *
 * @example readGroup(source, at) // for «مئة وخمسة وعشرين»: { value: 125, … }
 */
export function readGroup(source: Source, at: number): Group | undefined {
  const hundreds = readHundreds(source, at);
  if (hundreds === undefined) return readTens(source, at);
  const next = addendAfter(source, hundreds.last);
  const rest = next < 0 ? undefined : readTens(source, next);
  return rest === undefined ? hundreds : { last: rest.last, value: hundreds.value + rest.value };
}

/** مئة, ثلاثمئة, and ثلاث مئة in two words. */
function readHundreds(source: Source, at: number): Group | undefined {
  const known = cardinal(source, at);
  if (known?.role === 'hundred') return { last: at, value: known.value };
  if (known?.role !== 'unit' || known.value < 3 || known.value > 9) return undefined;
  const next = following(source, at + 1);
  return next?.role === 'hundred' && next.value === 100
    ? { last: at + 1, value: known.value * 100 }
    : undefined;
}

/** خمسة, خمسة عشر, خمسة وعشرون, عشرون. */
function readTens(source: Source, at: number): Group | undefined {
  const known = cardinal(source, at);
  if (known?.role === 'ten') return { last: at, value: known.value };
  if (known?.role !== 'unit') return undefined;
  if (known.value === 10) return { last: at, value: 10 };
  if (following(source, at + 1)?.value === 10) return { last: at + 1, value: known.value + 10 };
  const next = addendAfter(source, at);
  const ten = next < 0 ? undefined : cardinal(source, next);
  if (ten?.role === 'ten') return { last: next, value: known.value + ten.value };
  return { last: at, value: known.value };
}

function cardinal(source: Source, at: number): CardinalWord | undefined {
  return CARDINALS.get(source.words[at]?.stem ?? '');
}

/** A number word that follows without a conjunction or preposition of its own. */
function following(source: Source, at: number): CardinalWord | undefined {
  const next = joinedWord(source, at);
  if (next === undefined || next.prefix.and || next.prefix.preposition) return undefined;
  return CARDINALS.get(next.stem);
}
