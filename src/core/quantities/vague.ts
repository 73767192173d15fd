import { CARDINALS } from './cardinal-lexicon';
import { matchUnit } from './match-unit';
import type { Found } from './quantity';
import { joinedWord, type Source } from './source';

/** A large number that is not told. */
interface VagueWord {
  readonly english: readonly string[];
  /** In a row of two, the first is counted: عشرات الآلاف → tens of thousands. */
  readonly scale: number;
}

const VAGUE: ReadonlyMap<string, VagueWord> = new Map([
  ['عشرات', { english: ['dozens', 'tens', 'scores'], scale: 10 }],
  ['مءات', { english: ['hundreds'], scale: 100 }],
  ['ماءات', { english: ['hundreds'], scale: 100 }],
  ['الاف', { english: ['thousands'], scale: 1e3 }],
  ['الوف', { english: ['thousands'], scale: 1e3 }],
  ['ملايين', { english: ['millions'], scale: 1e6 }],
  ['مليارات', { english: ['billions'], scale: 1e9 }],
  ['بلايين', { english: ['billions'], scale: 1e9 }],
  ['تريليونات', { english: ['trillions'], scale: 1e12 }],
]);

const SEVERAL = new Set(['بضعه', 'بضع', 'عده']);

/**
 * Dozens, hundreds, thousands of something.
 *
 * @example readVague(source, at)?.renderings[0] // for «عشرات الآلاف من»: 'tens of thousands of'
 */
export function readVague(source: Source, at: number): Found | undefined {
  const word = source.words[at];
  if (word === undefined) return undefined;
  if (SEVERAL.has(word.stem)) return readSeveral(source, at);
  const first = VAGUE.get(word.stem);
  if (first === undefined) return undefined;
  const next = joinedWord(source, at + 1);
  const second =
    next?.prefix.and || next?.prefix.preposition ? undefined : VAGUE.get(next?.stem ?? '');
  if (second === undefined || second.scale <= 10) return withNoun(source, at, at, first.english);
  const counted = first.scale === 10 ? ['tens', 'dozens'] : first.english;
  const english = counted.map((count) => `${count} of ${second.english[0]}`);
  return withNoun(source, at, at + 1, english);
}

/** What follows: a unit, «من», a noun in the genitive, or nothing. */
function withNoun(source: Source, at: number, last: number, english: readonly string[]): Found {
  const next = joinedWord(source, last + 1);
  const found = { kind: 'number', last } as const;
  const of = english.map((count) => `${count} of`);
  if (next?.form === 'من') {
    const whole = withUnit(source, last + 2, of);
    return whole ?? { ...found, last: last + 1, renderings: [...of, ...english] };
  }
  if (last === at && source.words[at]?.prefix.article) return { ...found, renderings: english };
  const whole = withUnit(source, last + 1, of);
  if (whole !== undefined) return whole;
  // «عشرات القتلى» is of the dead, «قتل آلاف في الحرب» is not.
  if (/^ال/.test(next?.form ?? '')) return { ...found, renderings: [...of, ...english] };
  return { ...found, renderings: [...english, ...of] };
}

/** «ملايين الدولارات», «المليارات من الدولارات» */
function withUnit(source: Source, at: number, of: readonly string[]): Found | undefined {
  const noun = joinedWord(source, at);
  if (noun === undefined || noun.prefix.and || noun.prefix.preposition) return undefined;
  const unit = matchUnit(source, at);
  if (unit?.form !== 'plural') return undefined;
  const renderings = of.map((count) => `${count} ${unit.names[0]?.[1]}`);
  return { last: unit.last, kind: 'number', renderings };
}

/** «بضعة آلاف» → several thousand. */
function readSeveral(source: Source, at: number): Found | undefined {
  const next = joinedWord(source, at + 1);
  const known = CARDINALS.get(next?.stem ?? '');
  const scale = VAGUE.get(next?.stem ?? '');
  if (scale === undefined || next?.prefix.and) return undefined;
  if (scale.scale !== 100 && known?.role !== 'scale-plural') return undefined;
  const word = scale.english[0]?.replace(/s$/, '');
  const last = joinedWord(source, at + 2)?.form === 'من' ? at + 2 : at + 1;
  return { last, kind: 'number', renderings: [`several ${word}`, `a few ${word}`] };
}
