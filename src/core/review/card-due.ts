import { type DayCalendar, dayBegins, dayOf } from './day-calendar';
import type { CardMemory } from './review-card';

/**
 * Whether a card's time has come. Days are those of the reader's calendar, so that a card of one
 * day comes with the next morning and never twice on one day.
 *
 * The distance from the last answer counts in both directions of time: where the clock was set
 * back, the last answer lies ahead, and a card that waited for the clock to catch up might wait
 * for years. This way none waits more than twice its time, and each answer starts anew.
 *
 * @param now epoch milliseconds
 */
export function isDue(memory: CardMemory, now: number, calendar: DayCalendar): boolean {
  const { phase, due, last, days } = memory;
  if (last === null) return true;
  if (phase === 'review') return Math.abs(dayOf(now, calendar) - dayOf(last, calendar)) >= days;
  return Math.abs(now - last) >= due - last;
}

/** When a card that was answered before is to be asked again, in epoch milliseconds. */
export function dueAt({ phase, due, last, days }: CardMemory, calendar: DayCalendar): number {
  return phase === 'review' && last !== null
    ? dayBegins(dayOf(last, calendar) + days, calendar)
    : due;
}
