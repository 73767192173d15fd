import { foldWords } from './fold-words';
import { hasForms, type Source } from './source';

/** When in the day an hour of twelve is. */
export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/** A word for a part of the day after an hour. */
export interface DayPartWords {
  readonly part: DayPart;
  /** Phrases, separated by commas. */
  readonly phrases: string;
  /** Text → its first rendering, checked by the tests. */
  readonly example: readonly [string, string];
}

export const CLOCK_PARTS: readonly DayPartWords[] = [
  {
    part: 'morning',
    phrases: 'صباحا,فجرا,قبل الظهر,صباح,من صباح',
    example: ['الساعة 10 صباحا', '10 a.m.'],
  },
  { part: 'noon', phrases: 'ظهرا', example: ['الساعة الثانية عشرة ظهرا', 'noon'] },
  {
    part: 'afternoon',
    phrases: 'بعد الظهر,عصرا,من بعد ظهر,بعد ظهر',
    example: ['الساعة 3 بعد الظهر', '3 p.m.'],
  },
  { part: 'evening', phrases: 'مساء,من مساء', example: ['الساعة الثامنة مساء', '8 p.m.'] },
  { part: 'night', phrases: 'ليلا,من ليل', example: ['الساعة 11 ليلا', '11 p.m.'] },
];

/** A time zone after an hour. */
export interface ZoneWords {
  readonly english: string;
  /** Phrases, separated by commas. */
  readonly phrases: string;
  /** Text → its first rendering, checked by the tests. */
  readonly example: readonly [string, string];
}

export const ZONES: readonly ZoneWords[] = [
  {
    english: 'GMT',
    phrases: 'بتوقيت غرينتش,بتوقيت جرينتش,بتوقيت غرينيتش,بتوقيت جرينيتش,تغ,ت غ,غرينتش,جرينتش',
    example: ['الساعة 10:30 بتوقيت غرينتش', '10:30 GMT'],
  },
  {
    english: 'local time',
    phrases: 'بالتوقيت المحلي,التوقيت المحلي',
    example: ['الساعة 7 مساء بالتوقيت المحلي', '7 p.m. local time'],
  },
  {
    english: 'Mecca time',
    phrases: 'بتوقيت مكة',
    example: ['الساعة 9 بتوقيت مكة', "9 o'clock Mecca time"],
  },
  {
    english: 'Cairo time',
    phrases: 'بتوقيت القاهرة',
    example: ['الساعة 21:00 بتوقيت القاهرة', '21:00 Cairo time'],
  },
  {
    english: 'Jerusalem time',
    phrases: 'بتوقيت القدس',
    example: ['الساعة 21:00 بتوقيت القدس', '21:00 Jerusalem time'],
  },
];

const PARTS = CLOCK_PARTS.flatMap(({ part, phrases }) =>
  phrases.split(',').map((phrase) => ({ part, forms: foldWords(phrase) })),
);
const ZONE_FORMS = ZONES.flatMap(({ english, phrases }) =>
  phrases.split(',').map((phrase) => ({ zone: english, forms: foldWords(phrase) })),
);

/** The part of the day after the token at an index. */
export function dayPartAfter(
  source: Source,
  last: number,
): { readonly last: number; readonly part: DayPart } | undefined {
  const found = PARTS.find(({ forms }) => hasForms(source, last + 1, forms));
  return found && { last: last + found.forms.length, part: found.part };
}

/** The time zone after the token at an index. */
export function zoneAfter(
  source: Source,
  last: number,
): { readonly last: number; readonly zone: string } | undefined {
  const found = ZONE_FORMS.find(({ forms }) => hasForms(source, last + 1, forms));
  return found && { last: last + found.forms.length, zone: found.zone };
}
