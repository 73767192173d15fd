import { joinedMoney, joinedPercent } from './amount-signs';
import { addedFraction } from './fractions';
import { matchCountedUnit, matchUnit, type UnitMatch } from './match-unit';
import type { Found } from './quantity';
import { type Amount, readAmount } from './read-amount';
import { renderMeasure } from './render-measure';
import { joinedWord, type Source } from './source';

/**
 * An amount with its unit, currency or per cent sign, and units that say the amount themselves.
 *
 * @example readMeasure(source, at)?.renderings[0] // for «1.6 مليون دولار أمريكي»: 'US$1.6 million'
 */
export function readMeasure(source: Source, at: number): Found | undefined {
  const amount = readAmount(source, at);
  if (amount === undefined) return readUnitAlone(source, at);
  return (
    joinedPercent(source, at, amount) ??
    joinedMoney(source, at, amount) ??
    readCounted(source, at, amount)
  );
}

function readCounted(source: Source, at: number, amount: Amount): Found | undefined {
  const unit = unitOf(source, amount);
  if (unit === undefined) return undefined;
  const [first] = unit.names[0] ?? [''];
  if (unit.doubtful.includes('year') && mayBeYear(source, at, amount)) return undefined;
  const fraction = amount.single ? addedFraction(source, unit.last) : undefined;
  const start = amount.start === undefined ? {} : { start: amount.start };
  if (fraction === undefined)
    return { last: unit.last, kind: 'number', renderings: renderMeasure(amount, unit), ...start };
  const value = amount.value + fraction.value;
  const last = skipRepeatedUnit(source, fraction.last, first);
  return { last, kind: 'number', renderings: renderMeasure(withFraction(value), unit), ...start };
}

/** The unit is the next word, or written together with the figures: 15كم. */
function unitOf(source: Source, amount: Amount): UnitMatch | undefined {
  const suffix = source.words[amount.last]?.suffix ?? '';
  if (suffix === '') return matchCountedUnit(source, amount.last);
  if (suffix === 'ه') return undefined;
  const name =
    suffix === 'م' ? (['metre', 'metres'] as const) : (['kilometre', 'kilometres'] as const);
  const short = suffix === 'م' ? ['m', ' m'] : ['km', ' km'];
  return {
    last: amount.last,
    form: 'singular',
    names: [name],
    symbols: [],
    short,
    shortFirst: false,
    inWords: false,
    doubtful: [],
  };
}

/** «عام 2010 قدم», «في 2010 عقد»: the verb of a sentence, not a measure. */
function mayBeYear(source: Source, at: number, { value }: Amount): boolean {
  return value >= 1000 && value <= 2100 && /^\d{4}$/.test(source.words[at]?.digits ?? '');
}

function withFraction(value: number): Amount {
  const whole = Math.floor(value);
  const numerals = [String(value)];
  return {
    last: 0,
    value,
    numerals,
    words: halves(whole, value),
    single: true,
    written: 'words',
    lone: false,
  };
}

const SMALL = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** 2.5 → two and a half */
function halves(whole: number, value: number): string[] {
  const word = SMALL[whole];
  return word && value - whole === 0.5 ? [`${word} and a half`] : [];
}

/** «ساعة ونصف الساعة» says the unit twice. */
function skipRepeatedUnit(source: Source, last: number, english: string): number {
  const next = source.words[last + 1];
  if (!next?.prefix.article && next?.form !== next?.stem) return last;
  if (joinedWord(source, last + 1) === undefined) return last;
  const unit = matchUnit(source, last + 1);
  return unit?.names[0]?.[0] === english && unit.form === 'singular' ? unit.last : last;
}

/** «يومين», «مرة واحدة», «عام ونصف», «نصف ساعة». */
function readUnitAlone(source: Source, at: number): Found | undefined {
  const word = source.words[at];
  if (word === undefined) return undefined;
  if (word.stem === 'نصف' || word.stem === 'ربع') return readPartOfUnit(source, at);
  const unit = matchUnit(source, at);
  if (unit === undefined || unit.form === 'plural') return undefined;
  const [one] = unit.names[0] ?? [''];
  const value = unit.form === 'dual' ? 2 : 1;
  const fraction = word.prefix.article ? undefined : addedFraction(source, unit.last);
  if (fraction !== undefined) {
    const last = skipRepeatedUnit(source, fraction.last, one);
    const amount = withFraction(value + fraction.value);
    const ahead =
      value === 1 && fraction.value === 0.5 ? [`${article(one)} ${one} and a half`] : [];
    return { last, kind: 'number', renderings: [...ahead, ...renderMeasure(amount, unit)] };
  }
  if (value === 2) return readDual(source, unit);
  const next = joinedWord(source, unit.last + 1)?.form;
  if (word.prefix.article || (next !== 'واحد' && next !== 'واحده')) return undefined;
  const renderings = renderMeasure(count(1, 'one'), unit);
  return { last: unit.last + 1, kind: 'number', renderings };
}

function readDual(source: Source, unit: UnitMatch): Found | undefined {
  if (unit.doubtful.includes('dual')) return undefined;
  const next = joinedWord(source, unit.last + 1)?.form ?? '';
  const last = /^اثنت?ين$/.test(next) ? unit.last + 1 : unit.last;
  return { last, kind: 'number', renderings: renderMeasure(count(2, 'two'), unit) };
}

function count(value: number, word: string): Amount {
  const numerals = [String(value)];
  return { last: 0, value, numerals, words: [word], single: true, written: 'words', lone: true };
}

function article(noun: string): string {
  return /^[aeiou]|^hour/.test(noun) ? 'an' : 'a';
}

/** Units that are halved without a number. */
const HALVED = new Set(['hour', 'century', 'year', 'day', 'month', 'metre', 'kilometre']);

/** «نصف ساعة», «ربع قرن», but not «نصف العام الحالي» or «نصف عام 2002». */
function readPartOfUnit(source: Source, at: number): Found | undefined {
  const next = joinedWord(source, at + 1);
  const unit = next === undefined ? undefined : matchUnit(source, at + 1);
  if (unit === undefined || unit.form !== 'singular') return undefined;
  const [one] = unit.names[0] ?? [''];
  const definite = source.words[at]?.prefix.article || next?.prefix.article;
  if (!HALVED.has(one) || (definite && one !== 'hour')) return undefined;
  if (joinedWord(source, unit.last + 1)?.digits) return undefined;
  const noun = `${article(one)} ${one}`;
  const renderings =
    source.words[at]?.stem === 'نصف'
      ? [`half ${noun}`, `half-${one}`]
      : [`a quarter of ${noun}`, `quarter of ${noun}`];
  return { last: unit.last, kind: 'number', renderings };
}
