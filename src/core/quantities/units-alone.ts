import { addedFraction } from './fractions';
import { matchUnit, type UnitMatch } from './match-unit';
import type { Found } from './quantity';
import type { Amount } from './read-amount';
import { renderMeasure } from './render-measure';
import { joinedWord, type Source } from './source';
import { fractionalAmount, skipRepeatedUnit } from './unit-fractions';

/**
 * A unit that says its amount itself: «يومين», «مرة واحدة», «عام ونصف», «نصف ساعة».
 *
 * @example readUnitAlone(source, at)?.renderings[0] // for «ساعتين ونصف»: 'two and a half hours'
 */
export function readUnitAlone(source: Source, at: number): Found | undefined {
  const word = source.words[at];
  if (word === undefined) return undefined;
  if (word.stem === 'نصف' || word.stem === 'ربع') return readPartOfUnit(source, at);
  const unit = matchUnit(source, at);
  if (unit === undefined || unit.form === 'plural') return undefined;
  const halved = word.prefix.article ? undefined : readHalved(source, unit);
  if (halved !== undefined) return halved;
  if (unit.form === 'dual') return readDual(source, unit);
  return word.prefix.article ? undefined : readSingle(source, unit);
}

/** «عام ونصف العام», «ساعتين ونصف» */
function readHalved(source: Source, unit: UnitMatch): Found | undefined {
  const fraction = addedFraction(source, unit.last);
  if (fraction === undefined) return undefined;
  const [one] = unit.names[0] ?? [''];
  const value = unit.form === 'dual' ? 2 : 1;
  const isPlain = value === 1 && fraction.value === 0.5;
  const ahead = isPlain ? [`${article(one)} ${one} and a half`] : [];
  return {
    last: skipRepeatedUnit(source, fraction.last, one),
    kind: 'number',
    renderings: [...ahead, ...renderMeasure(fractionalAmount(value + fraction.value), unit)],
  };
}

/** «يوم واحد» */
function readSingle(source: Source, unit: UnitMatch): Found | undefined {
  const next = joinedWord(source, unit.last + 1)?.form;
  if (next !== 'واحد' && next !== 'واحده') return undefined;
  return { last: unit.last + 1, kind: 'number', renderings: renderMeasure(count(1, 'one'), unit) };
}

function readDual(source: Source, unit: UnitMatch): Found | undefined {
  if (unit.doubtful.includes('dual')) return undefined;
  const next = joinedWord(source, unit.last + 1)?.form ?? '';
  const last = /^اثنت?ين$/.test(next) ? unit.last + 1 : unit.last;
  return { last, kind: 'number', renderings: renderMeasure(count(2, 'two'), unit) };
}

function count(value: number, word: string): Amount {
  const numerals = [String(value)];
  const words = [word];
  return { last: 0, value, numerals, words, single: true, written: 'words', lone: true, scale: 1 };
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
