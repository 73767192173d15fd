import { type DayCalendar, dayOf } from './day-calendar';

/** Days of the reader's calendar since the last answer; 0 without one, or where it lies ahead. */
export function daysSince(last: number | null, now: number, calendar: DayCalendar): number {
  return last === null ? 0 : Math.max(0, dayOf(now, calendar) - dayOf(last, calendar));
}
