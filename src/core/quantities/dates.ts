import { type MonthMatch, matchMonth } from './match-month';
import { parseNumber } from './parse-number';
import { parseOrdinal } from './parse-ordinal';
import type { ParsedYear } from './parse-year';
import type { Found } from './quantity';
import { renderDate } from './render-date';
import { isJoined, joinedWord, type Source, signBefore } from './source';
import { yearAfter } from './year-after';

const FIGURE_DAY = /^0?[1-9]$|^[12]\d$|^3[01]$/;

/** After these a word is a month even if it is something else as well. */
const BEFORE_MONTH =
  /^[وفبل]?(شهر|شهري|مطلع|منتصف|نهايه|بدايه|اواخر|اواءل|اوايل|خلال|منذ|حتي|في|الي|بين|قبل|بعد|ابتداء|مستهل)$/;

/**
 * A day and a month, a month and a year, or all three.
 *
 * @example readDate(source, at)?.renderings[0] // for «السابع من أكتوبر 2023»: '7 October 2023'
 */
export function readDate(source: Source, at: number): Found | undefined {
  return readDayFirst(source, at) ?? readMonthFirst(source, at);
}

function readDayFirst(source: Source, at: number): Found | undefined {
  const day = readDays(source, at);
  if (day === undefined) return undefined;
  let next = day.last + 1;
  if (joinedWord(source, next)?.form === 'من') next++;
  if (joinedWord(source, next)?.form === 'شهر') next++;
  const month = monthAt(source, next);
  if (month === undefined) return undefined;
  return assemble(source, day.text, month);
}

/** A month in the middle of a date has no proclitics. */
function monthAt(source: Source, at: number): MonthMatch | undefined {
  const word = source.words[at];
  if (word === undefined || word.prefix.length > 0) return undefined;
  const bySign = /^ ?[/-] ?$/.test(signBefore(source, at));
  const month = bySign || isJoined(source, at) ? matchMonth(source, at) : undefined;
  // «2 - صفر» is a score.
  return bySign && month?.doubtful ? undefined : month;
}

interface Days {
  readonly last: number;
  readonly text: string;
}

function readDays(source: Source, at: number): Days | undefined {
  const word = source.words[at];
  if (word === undefined) return undefined;
  if (FIGURE_DAY.test(word.digits) && word.suffix === '') return readFigureDays(source, at);
  const ordinal = isPartOfPeriod(source, at) ? undefined : parseOrdinal(source, at);
  const day = ordinal ?? (word.prefix.article ? undefined : parseNumber(source, at));
  if (day === undefined || day.value > 31 || !Number.isInteger(day.value)) return undefined;
  return { last: day.last, text: String(day.value) };
}

/** «النصف الأول من أكتوبر» is half the month. */
function isPartOfPeriod(source: Source, at: number): boolean {
  const before = isJoined(source, at) ? source.words[at - 1]?.form : undefined;
  return /^[وفب]?ال(نصف|اسبوع|ثلث|ربع|عقد|جزء|دور|فتره|عشره)$/.test(before ?? '');
}

/** «7», «7-9», «7 و8» */
function readFigureDays(source: Source, at: number): Days {
  const first = Number(source.words[at]?.digits);
  const next = source.words[at + 1];
  const second = Number(next?.digits || 'NaN');
  if (next !== undefined && FIGURE_DAY.test(next.digits) && second > first) {
    if (next.form === next.digits && /^ ?[-–—] ?$/.test(signBefore(source, at + 1)))
      return { last: at + 1, text: `${first}–${second}` };
    if (isJoined(source, at + 1) && next.form === `و${next.digits}`)
      return { last: at + 1, text: `${first} and ${second}` };
  }
  return { last: at, text: String(first) };
}

/** «أكتوبر 2023», «أكتوبر 7، 2023», «شهر رمضان», «أكتوبر» */
function readMonthFirst(source: Source, at: number): Found | undefined {
  const named = source.words[at]?.stem === 'شهر' && !source.words[at]?.prefix.article;
  const month = named ? monthAt(source, at + 1) : matchMonth(source, at);
  if (month === undefined) return undefined;
  const american = readAmerican(source, month);
  if (american !== undefined) return american;
  const year = yearAfter(source, month.last, month.end !== undefined);
  if (year === undefined && !named && isDoubtful(source, at, month)) return undefined;
  return assemble(source, '', month);
}

function isDoubtful(source: Source, at: number, month: MonthMatch): boolean {
  // «أيلول الأسود» is a name.
  if (joinedWord(source, month.last + 1)?.form === 'الاسود') return true;
  if (!month.doubtful) return false;
  // «باب» is a door, «لآب» hardly August.
  if ((source.words[at]?.prefix.length ?? 0) > 0) return true;
  if (month.row.calendar === 'hijri' && month.row.month !== 9) return true;
  return !isJoined(source, at) || !BEFORE_MONTH.test(source.words[at - 1]?.form ?? '');
}

function readAmerican(source: Source, month: MonthMatch): Found | undefined {
  const at = month.last + 1;
  const word = joinedWord(source, at);
  if (word === undefined || word.form !== word.digits || !FIGURE_DAY.test(word.digits))
    return undefined;
  if (!/^ ?[،,] ?$/.test(signBefore(source, at + 1))) return undefined;
  const year = yearAfter(source, at);
  return year && found(String(Number(word.digits)), month, year);
}

function assemble(source: Source, day: string, month: MonthMatch): Found {
  const year = yearAfter(source, month.last, month.end !== undefined);
  return found(day, month, year);
}

function found(day: string, month: MonthMatch, year: ParsedYear | undefined): Found {
  const end = year === undefined ? month.end : year.end;
  return {
    last: year?.last ?? month.last,
    kind: 'date',
    renderings: renderDate({ day, month: month.row, year }),
    ...(end !== undefined && { end }),
  };
}
