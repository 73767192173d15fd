import type { DayPart } from './clock-parts';

/** A time of day as it was read. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  /** The minutes are written, 12:00 and not 12. */
  readonly exact: boolean;
  readonly part: DayPart | undefined;
  /** In English, or nothing. */
  readonly zone: string;
}

/**
 * A time of day in English, best first.
 *
 * @example renderClock({ hour: 10, minute: 0, exact: false, part: 'evening', zone: 'GMT' })[0] // '10 p.m. GMT'
 */
export function renderClock({ hour, minute, exact, part, zone }: ClockTime): string[] {
  const after = zone === '' ? '' : ` ${zone}`;
  const forms = part === undefined ? plain(hour, minute, exact) : inHalves(hour, minute, part);
  return forms.map((form) => form + after);
}

/** With no part of the day it stays open which half is meant, except on the clock of 24 hours. */
function plain(hour: number, minute: number, exact: boolean): string[] {
  const full = `${hour}:${pad(minute)}`;
  const padded = `${pad(hour)}:${pad(minute)}`;
  if (hour > 12 || hour === 0)
    return [...new Set([full, padded, ...inHalves(hour, minute, undefined)])];
  const hours = `${hour} o'clock`;
  if (minute === 0 && exact) return [...new Set([full, padded, hours])];
  return minute === 0 ? [hours, full, padded] : [...new Set([full, padded])];
}

function inHalves(hour: number, minute: number, part: DayPart | undefined): string[] {
  const isAfternoon = hour > 12 ? hour < 24 : isSecondHalf(hour, part);
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  const time = minute === 0 ? String(shown) : `${shown}:${pad(minute)}`;
  const half = isAfternoon ? 'p' : 'a';
  const padded = `${pad((shown % 12) + (isAfternoon ? 12 : 0))}:${pad(minute)}`;
  const dotted = time.replace(':', '.');
  const forms = [time, dotted].flatMap((text) => [
    `${text} ${half}.m.`,
    `${text}${half}m`,
    `${text} ${half}m`,
  ]);
  forms.push(padded);
  if (shown !== 12 || minute !== 0) return forms;
  return [isAfternoon ? 'noon' : 'midnight', ...forms];
}

/** Twelve at night begins the day; four at night is before dawn. */
function isSecondHalf(hour: number, part: DayPart | undefined): boolean {
  if (part === 'morning' || part === undefined) return false;
  if (part === 'noon') return hour === 12 || hour < 5;
  if (part === 'afternoon') return true;
  return hour !== 12 && (part === 'evening' || hour > 5);
}

function pad(figure: number): string {
  return String(figure).padStart(2, '0');
}
