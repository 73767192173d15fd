const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How the reader counts days where they are now. */
export interface DayCalendar {
  /** The hour of local time at which a day begins: who reads after midnight is not in tomorrow. */
  readonly dayStart: number;
  /** Minutes that local time is ahead of UTC at a moment (epoch milliseconds). */
  readonly offsetAt: (at: number) => number;
}

/** The moment as if the reader's day began at midnight UTC, in milliseconds. */
export function onCalendar(at: number, { dayStart, offsetAt }: DayCalendar): number {
  return at + offsetAt(at) * MINUTE_MS - dayStart * HOUR_MS;
}

/** The number of the reader's day that a moment (epoch milliseconds) belongs to. */
export function dayOf(at: number, calendar: DayCalendar): number {
  return Math.floor(onCalendar(at, calendar) / DAY_MS);
}

/**
 * When a day begins, in epoch milliseconds. Where the clock leaps over that hour, it is the moment
 * of the leap; where the hour comes twice, the first one.
 */
export function dayBegins(day: number, calendar: DayCalendar): number {
  const wall = day * DAY_MS + calendar.dayStart * HOUR_MS;
  const candidates = [wall - DAY_MS, wall + DAY_MS].map(
    (near) => wall - calendar.offsetAt(near) * MINUTE_MS,
  );
  const inTheDay = candidates.filter((at) => dayOf(at, calendar) >= day);
  return inTheDay.length > 0 ? Math.min(...inTheDay) : Math.max(...candidates);
}
