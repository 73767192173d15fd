import { dayNumber, dayOf } from './day-number';

/**
 * The date of a moment (epoch milliseconds) where the reader is, not in Greenwich.
 *
 * @example localDate(new Date(2024, 4, 1, 0, 30).getTime()) // '2024-05-01'
 */
export function localDate(moment: number): string {
  return dayOf(Number(dayNumber(moment)));
}
