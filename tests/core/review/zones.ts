import fc from 'fast-check';
import type { DayCalendar } from '../../../src/core/review/day-calendar';

/** Zones with and without summer time, far apart, with half hours, leaping at midnight. */
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Gaza',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Pacific/Honolulu',
] as const;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Counts days as in an IANA time zone. */
export function zoneCalendar(zone: string, dayStart: number): DayCalendar {
  return { dayStart, offsetAt: (at) => offsetIn(zone, at) };
}

function offsetIn(zone: string, at: number): number {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? [];
  const offset = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -offset : offset;
}

/** Anybody's calendar. */
export const arbitraryCalendar: fc.Arbitrary<DayCalendar> = fc
  .tuple(fc.constantFrom(...ZONES), fc.integer({ min: 0, max: 23 }))
  .map(([zone, dayStart]) => zoneCalendar(zone, dayStart));
