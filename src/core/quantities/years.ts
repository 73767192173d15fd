import { foldWords } from './fold-words';
import { isHijriYear } from './hijri-year';
import { type ParsedYear, parseYear } from './parse-year';
import type { Found } from './quantity';
import { isJoined, joinedWord, type Source, signBefore } from './source';

const YEAR_NOUNS = new Set(['عام', 'سنه']);
const TWO_YEARS = new Set(['عامي', 'سنتي']);
const MANY_YEARS = new Set(['اعوام', 'سنوات']);

/** Things that are counted in round numbers a year could be: «1900 شخص». */
const COUNTED = new Set(
  foldWords(
    'شخص شخصا قتيل قتيلا جريح جريحا جندي جنديا مقاتل لاجئ مهاجر عامل موظف منزل منزلا طالب سهم نقطة ' +
      'مواطن عنصر ضابط سيارة طائرة نازح إصابة حالة وحدة شركة مدرسة أسرة عائلة متظاهر صاروخ صاروخا سجين',
  ),
);

const FIRST_BARE = 1800;
const LAST_BARE = 2100;

/**
 * A year: after عام or سنة, with an era, or four figures alone.
 *
 * @example readYear(source, at)?.renderings[0] // for «لعام 2002»: '2002'
 */
export function readYear(source: Source, at: number): Found | undefined {
  const word = source.words[at];
  if (word === undefined) return undefined;
  if (word.digits !== '') return readBare(source, at);
  const isList = TWO_YEARS.has(word.stem) || MANY_YEARS.has(word.stem);
  if (!isList && !YEAR_NOUNS.has(word.stem)) return undefined;
  const next = joinedWord(source, at + 1);
  if (next === undefined || next.prefix.length > 0) return undefined;
  const year = withCentury(source, at + 1);
  if (year === undefined) return undefined;
  if (isList) return readList(source, year);
  return readRange(source, year, [1, 2, 3, 4]) ?? dated(year);
}

/** «عام 89» is 1989; «عام 15» is none. */
function withCentury(source: Source, at: number): ParsedYear | undefined {
  const year = parseYear(source, at);
  if (year === undefined || year.marked || year.year >= 100) return year;
  if (source.words[at]?.digits === '' || year.year < 30) return undefined;
  return { ...year, year: year.year + 1900 };
}

/** «عامي 1990 و1995», «أعوام 2001 و2002 و2003» */
function readList(source: Source, first: ParsedYear): Found | undefined {
  if (first.year < 100) return undefined;
  const years = [text(first)];
  let { last } = first;
  for (
    let next = isJoined(source, last + 1);
    next && years.length < 4;
    next = isJoined(source, last + 1)
  ) {
    const word = source.words[last + 1];
    const at = word?.form === 'و' ? last + 2 : last + 1;
    const year = word?.prefix.and || word?.form === 'و' ? parseYear(source, at) : undefined;
    if (year === undefined || year.year < 100) break;
    years.push(text(year));
    ({ last } = year);
  }
  const final = years.pop();
  const renderings = years.length === 0 ? [final ?? ''] : [`${years.join(', ')} and ${final}`];
  return { last, kind: 'date', renderings };
}

/** «2002-2003», «2023/2024»; the second may be shortened. */
function readRange(
  source: Source,
  from: ParsedYear,
  lengths: readonly number[],
): Found | undefined {
  const at = from.last + 1;
  const word = source.words[at];
  if (word === undefined || word.form !== word.digits || from.year < 100) return undefined;
  const sign = /^ ?([-–—/]) ?$/.exec(signBefore(source, at))?.[1];
  const { digits } = word;
  if (sign === undefined || !/^\d+$/.test(digits) || !lengths.includes(digits.length))
    return undefined;
  if (source.words[at + 1]?.digits && /^ ?[-–—/] ?$/.test(signBefore(source, at + 1)))
    return undefined;
  const short =
    digits.length < 4 ? Number(digits) !== (from.year + 1) % 100 : Number(digits) <= from.year;
  if (short) return undefined;
  const [a, b] = [from.year, digits];
  const dashed = [`${a}–${b}`, `${a}-${b}`, `${a}/${b}`, `${a} to ${b}`];
  const renderings = sign === '/' ? [`${a}/${b}`, ...dashed] : dashed;
  return { last: at, kind: 'date', renderings: [...new Set(renderings)] };
}

function readBare(source: Source, at: number): Found | undefined {
  const year = parseYear(source, at);
  const { digits = '', prefix } = source.words[at] ?? {};
  if (year === undefined || (digits.length !== 4 && !year.marked)) return undefined;
  const range = digits.length === 4 ? readRange(source, year, [2, 4]) : undefined;
  if (range !== undefined) return range;
  if (year.marked) return isEra(year, digits) ? dated(year) : undefined;
  if (prefix?.article || year.year < FIRST_BARE || year.year > LAST_BARE) return undefined;
  const next = joinedWord(source, year.last + 1)?.form ?? '';
  if (COUNTED.has(next)) return undefined;
  return dated(year);
}

/** «100م» are metres, «622 م» is a year only after عام. */
function isEra({ era, year }: ParsedYear, digits: string): boolean {
  if (era === 'AD') return digits.length === 4;
  return era === 'BC' || isHijriYear(year);
}

function dated(year: ParsedYear): Found {
  const { last, end } = year;
  const found = { last, kind: 'date', ...(end !== undefined && { end }) } as const;
  if (year.era === 'AH') return { ...found, renderings: hijriForms(year.year) };
  if (year.era === 'BC') return { ...found, renderings: [`${year.year} BC`, `${year.year} BCE`] };
  const plain = String(year.year);
  // A small year is taken for a number without its era.
  const isEarly = year.marked && year.year < 1000;
  return { ...found, renderings: isEarly ? [`AD ${plain}`, `${plain} AD`, plain] : [plain] };
}

function text({ year, era }: ParsedYear): string {
  return era === 'AD' ? String(year) : `${year} ${era}`;
}

/** The year a Hijri year begins in: 1445 AH → 2023. */
function hijriForms(year: number): string[] {
  const begin = Math.floor(year * 0.970224 + 621.5774);
  const about = isHijriYear(year) ? [`${year} AH (about ${begin})`] : [];
  return [...about, `${year} AH`, `AH ${year}`];
}
