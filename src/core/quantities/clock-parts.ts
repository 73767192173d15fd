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

/** Which half of the day an hour is in. */
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
