/** Times of day before a weekday, أمس or غد. */
export interface DayPartRow {
  readonly arabic: string;
  readonly english: string;
  /** Text → its first rendering, checked by the tests. */
  readonly example: readonly [string, string];
}

/** Morning to night. */
export const DAY_PARTS: readonly DayPartRow[] = [
  { arabic: 'صباح', english: 'morning', example: ['صباح الثلاثاء', 'Tuesday morning'] },
  { arabic: 'فجر', english: 'morning', example: ['فجر الجمعة', 'Friday morning'] },
  { arabic: 'ظهر', english: 'afternoon', example: ['ظهر الأحد', 'Sunday afternoon'] },
  { arabic: 'عصر', english: 'afternoon', example: ['عصر السبت', 'Saturday afternoon'] },
  { arabic: 'مساء', english: 'evening', example: ['مساء أمس', 'yesterday evening'] },
  { arabic: 'ليل', english: 'night', example: ['ليل الأربعاء', 'Wednesday night'] },
  { arabic: 'ليلة', english: 'night', example: ['ليلة السبت', 'Saturday night'] },
];
