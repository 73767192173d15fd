/**
 * The day an article came out, in words; empty where it names none. The day is taken as the
 * article wrote it: in the reader's time zone it could be the day before.
 *
 * @example articleDate('2024-05-01T23:30:00+03:00', 'en') // '1 May 2024'
 */
export function articleDate(published: string | null, language: 'en' | 'ar'): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0];
  if (day === undefined) return '';
  const time = Date.parse(day);
  if (Number.isNaN(time)) return '';
  const locale = language === 'ar' ? 'ar' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}
