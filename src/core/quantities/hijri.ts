/** A day of the Islamic calendar. */
export interface HijriDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;
/** 1 Muharram 1 of the arithmetic calendar, 19 July 622 in Gregorian reckoning. */
const EPOCH = Date.UTC(622, 6, 19);
/** The calendar of Umm al-Qura differs from the arithmetic one by a day or two. */
const FARTHEST = 4;

let formatter: Intl.DateTimeFormat | undefined;

/**
 * The Gregorian day (midnight UTC) of a Hijri day in the calendar of Umm al-Qura, or nothing where
 * the day does not exist. Sightings of the moon may differ from it by a day.
 *
 * @example new Date(gregorianDay({ year: 1445, month: 9, day: 5 })) // 15 March 2024
 */
export function gregorianDay(hijri: HijriDay): number | undefined {
  const { year, month, day } = hijri;
  const days =
    (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1)) + day - 1;
  const guess = EPOCH + days * DAY;
  for (let distance = 0; distance <= FARTHEST; distance++)
    for (const time of [guess + distance * DAY, guess - distance * DAY]) {
      const found = hijriDay(time);
      if (found.year === year && found.month === month && found.day === day) return time;
    }
  return undefined;
}

function hijriDay(time: number): HijriDay {
  // Made only where a Hijri date comes by: it is slow to make.
  formatter ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const parts = new Map(formatter.formatToParts(time).map(({ type, value }) => [type, value]));
  const read = (type: Intl.DateTimeFormatPartTypes): number =>
    Number.parseInt(parts.get(type) ?? '', 10);
  return { year: read('year'), month: read('month'), day: read('day') };
}
