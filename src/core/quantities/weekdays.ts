/** A day of the week, without the article it always has. */
export interface WeekdayRow {
  readonly english: string;
  readonly spellings: string;
  /** The word means something else as well: a day only beside يوم, a time of day or a date. */
  readonly doubtful?: true;
  /** Text → its first rendering, checked by the tests. */
  readonly example: readonly [string, string];
}

/** Sunday to Saturday. */
export const WEEKDAYS: readonly WeekdayRow[] = [
  { english: 'Sunday', spellings: 'أحد', doubtful: true, example: ['يوم الأحد', 'Sunday'] },
  { english: 'Monday', spellings: 'اثنين إثنين', example: ['الاثنين', 'Monday'] },
  { english: 'Tuesday', spellings: 'ثلاثاء ثلثاء', example: ['الثلاثاء', 'Tuesday'] },
  { english: 'Wednesday', spellings: 'أربعاء', example: ['يوم الأربعاء', 'Wednesday'] },
  { english: 'Thursday', spellings: 'خميس', example: ['مساء الخميس', 'Thursday evening'] },
  { english: 'Friday', spellings: 'جمعة', example: ['الجمعة', 'Friday'] },
  { english: 'Saturday', spellings: 'سبت', example: ['صباح السبت', 'Saturday morning'] },
];
