/**
 * A day as a number that can be compared: of a moment (epoch milliseconds) where the reader is, or
 * of a date such as `2024-05-01`.
 *
 * @example dayNumber('2024-05-01') // '20240501'
 */
export function dayNumber(moment: number | string): string {
  if (typeof moment === 'string') return moment.replaceAll('-', '');
  const date = new Date(moment);
  return String(date.getFullYear() * 10_000 + (date.getMonth() + 1) * 100 + date.getDate());
}

/** The date that a number stands for: the way back from `dayNumber`. */
export function dayOf(day: number): string {
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, -4)}-${digits.slice(-4, -2)}-${digits.slice(-2)}`;
}
