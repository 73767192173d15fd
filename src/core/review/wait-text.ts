import type { CardMemory } from './review-card';

const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;
const MONTH_DAYS = 365.25 / 12;
const YEAR_DAYS = 365.25;

type Unit = 'minute' | 'hour' | 'day' | 'month' | 'year';

/** How long a card waits after an answer, in short words of `language` (BCP 47): `10 min`, `3 days`. */
export function waitText({ days, due, last }: CardMemory, language: string): string {
  return inUnits(days > 0 ? days * DAY_MINUTES : (due - (last ?? due)) / MINUTE_MS, language);
}

/** A time from `now` on in words of `language`: `in 3 hours`, `tomorrow`. Epoch milliseconds. */
export function soonText(at: number, now: number, language: string): string {
  const [count, unit] = largestUnit(Math.max(1, (at - now) / MINUTE_MS));
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(Math.round(count), unit);
}

function inUnits(minutes: number, language: string): string {
  const [count, unit] = largestUnit(minutes);
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: unit === 'month' || unit === 'year' ? 1 : 0,
  }).format(count);
}

function largestUnit(minutes: number): readonly [number, Unit] {
  const days = minutes / DAY_MINUTES;
  if (minutes < HOUR_MINUTES) return [minutes, 'minute'];
  if (days < 1) return [minutes / HOUR_MINUTES, 'hour'];
  if (days < MONTH_DAYS) return [days, 'day'];
  return days < YEAR_DAYS ? [days / MONTH_DAYS, 'month'] : [days / YEAR_DAYS, 'year'];
}
