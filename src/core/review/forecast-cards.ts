import { dueAt, isDue } from './card-due';
import { type DayCalendar, dayOf } from './day-calendar';
import type { ReviewCard } from './review-card';

/**
 * How many of the cards become due on each of the next days of the reader's calendar, today first
 * and with everything that is due already. Cards that were never answered are due on no day.
 *
 * @param now epoch milliseconds
 */
export function forecastCards(
  cards: readonly ReviewCard[],
  days: number,
  now: number,
  calendar: DayCalendar,
): readonly number[] {
  const today = dayOf(now, calendar);
  const counts = new Array<number>(days).fill(0);
  for (const { memory } of cards) {
    if (memory.last === null) continue;
    const day = isDue(memory, now, calendar)
      ? 0
      : Math.max(0, dayOf(dueAt(memory, calendar), calendar) - today);
    if (day < days) counts[day] = (counts[day] ?? 0) + 1;
  }
  return counts;
}
