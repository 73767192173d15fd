import { CARDINALS, type CardinalWord } from './cardinal-lexicon';
import { fractionAfter } from './fractions';
import { readFigures } from './read-figures';
import { readGroup } from './read-group';
import { addendAfter, joinedWord, type Source } from './source';

/** A number in words, figures or both: «1.6 مليون». */
export interface ParsedNumber {
  readonly last: number;
  readonly value: number;
  readonly decimals: number;
  readonly written: 'figures' | 'words';
  /** One number word alone, which may also be something else: ثلاثة, ألف. */
  readonly lone: boolean;
  /** The smallest scale it was counted in, which a fraction after it belongs to. */
  readonly scale: number;
}

/** A part of a sum: a group of hundreds, tens and units with the scales that multiply it. */
interface Part {
  readonly last: number;
  readonly value: number;
  readonly decimals: number;
  readonly figures: boolean;
  /** The product of its scales. */
  readonly scale: number;
}

/**
 * The number that begins at an index.
 *
 * @example parseNumber(source, at) // for «ثلاثة آلاف وخمسمائة»: { value: 3500, … }
 */
export function parseNumber(source: Source, at: number): ParsedNumber | undefined {
  const first = readPart(source, at, true);
  if (first === undefined) return undefined;
  const sum = addParts(source, first);
  let { last, value, scale } = sum;
  const fraction = fractionAfter(source, last, value, scale);
  if (fraction !== undefined) {
    value += fraction.value;
    ({ last, value, scale } = multiply(source, { ...first, last: fraction.last, value, scale }));
  }
  return {
    last,
    value,
    decimals: last === first.last ? first.decimals : 0,
    written: first.figures && first.scale === 1 ? 'figures' : 'words',
    lone: last === at && !first.figures,
    scale,
  };
}

/** Adds what و joins to a number: «ثلاثة آلاف» + «وخمسمائة». */
function addParts(source: Source, first: Part): Part {
  let { last, value, scale } = first;
  for (let next = addendAfter(source, last); next > 0; next = addendAfter(source, last)) {
    const part = scale > 1 ? readPart(source, next, false) : undefined;
    // Parts descend: «ثلاثة آلاف وخمسة ملايين» are two numbers.
    if (part === undefined || part.value >= scale || part.decimals > 0) break;
    value += part.value;
    ({ last, scale } = part);
    if (part.figures && part.scale === 1) break;
  }
  return { ...first, last, value, scale };
}

function readPart(source: Source, at: number, begins: boolean): Part | undefined {
  const figures = readFigures(source, at);
  const suffix = source.words[at]?.suffix !== '';
  if (figures !== undefined) {
    const count = { ...figures, figures: true };
    return suffix ? { ...count, scale: 1 } : multiply(source, count);
  }
  const group = readGroup(source, at);
  if (group !== undefined) return multiply(source, { ...group, decimals: 0, figures: false });
  const known = CARDINALS.get(source.words[at]?.stem ?? '');
  if (known === undefined || !known.role.startsWith('scale')) return undefined;
  // The plural has a number before it, or counts vaguely: «آلاف القتلى».
  if (known.role === 'scale-plural') return undefined;
  if (!begins && known.role === 'scale' && source.words[at]?.prefix.preposition) return undefined;
  const value = known.value * (known.role === 'scale-dual' ? 2 : 1);
  return multiply(source, { last: at, value, decimals: 0, figures: false, scale: known.value });
}

/** A count with the scales after it: 5 → «5 آلاف», «مئة ألف مليون». */
function multiply(source: Source, count: Omit<Part, 'scale'> & { scale?: number }): Part {
  let { last, value, scale = 1 } = count;
  for (;;) {
    const known = scaleAt(source, last + 1);
    if (known === undefined || known.value <= scale) break;
    value *= known.value;
    scale *= known.value;
    last++;
  }
  return { last, value: exact(value), decimals: count.decimals, figures: count.figures, scale };
}

/** 1.1 × 1e6 is not quite 1100000 in binary. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}

function scaleAt(source: Source, at: number): CardinalWord | undefined {
  const next = joinedWord(source, at);
  const known = CARDINALS.get(next?.stem ?? '');
  if (next === undefined || next.prefix.and || next.prefix.preposition) return undefined;
  if (known === undefined || !known.role.startsWith('scale')) return undefined;
  // «خمسة وعشرين ألفا»: after a number ألفا is no dual but the accusative.
  if (known.role === 'scale-dual' && !next.stem.endsWith('ا')) return undefined;
  return known;
}
