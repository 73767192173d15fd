/** A time zone after an hour. */
export interface ZoneWords {
  readonly english: string;
  /** Phrases, separated by commas. */
  readonly phrases: string;
  /** Text → its first rendering, checked by the tests. */
  readonly example: readonly [string, string];
}

/** Zones that the press names. */
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
