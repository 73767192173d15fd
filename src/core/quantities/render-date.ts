import { englishOrdinal } from './english-number';
import { gregorianDay } from './hijri';
import { isHijriYear } from './hijri-year';
import { MONTHS, type MonthRow } from './months';
import type { ParsedYear } from './parse-year';

/** A date whose parts have been read; the day may be two, or nothing. */
export interface DateParts {
  readonly day: string;
  readonly month: MonthRow;
  readonly year: ParsedYear | undefined;
}

/**
 * A date in English, best first: the British order, then the American one.
 *
 * @example renderDate({ day: '7', month, year }) // ['7 October 2023', 'October 7, 2023', …]
 */
export function renderDate({ day, month, year }: DateParts): string[] {
  if (month.calendar === 'hijri') return renderHijri({ day, month, year });
  const name = month.english;
  const era = year && year.era !== 'AD' ? ` ${year.era}` : '';
  const after = year === undefined ? '' : ` ${year.year}${era}`;
  if (day === '') return [`${name}${after}`];
  const comma = year === undefined ? '' : `,${after}`;
  const forms = [`${day} ${name}${after}`, `${name} ${day}${comma}`];
  if (/^\d+$/.test(day)) {
    const ordinal = englishOrdinal(Number(day));
    forms.push(`${ordinal} ${name}${after}`, `the ${ordinal} of ${name}${after}`);
  }
  if (name.length > 4) forms.push(`${day} ${name.slice(0, 3)}${after}`);
  return forms;
}

/** «5 رمضان 1445» → "Ramadan 5, 1445 AH (about 15 March 2024)" */
function renderHijri({ day, month, year }: DateParts): string[] {
  const name = month.english;
  if (year === undefined) return day === '' ? [name] : [`${day} ${name}`, `${name} ${day}`];
  const after = `${year.year} AH`;
  if (day === '') return [`${name} ${after}`];
  const forms = [`${day} ${name} ${after}`, `${name} ${day}, ${after}`];
  const time = isHijriYear(year.year)
    ? gregorianDay({ year: year.year, month: month.month, day: Number(day) })
    : undefined;
  if (time === undefined) return forms;
  const gregorian = britishDate(time);
  return [`${name} ${day}, ${after} (about ${gregorian})`, ...forms, gregorian];
}

function britishDate(time: number): string {
  const date = new Date(time);
  const month = MONTHS[date.getUTCMonth()]?.english;
  return `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`;
}
