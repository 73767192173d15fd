import type { Counted } from './note-index';

/** Day by day what the reader has done; lists go by day. */
export interface ReadingProgress {
  /** Dates without gaps, `2024-05-01`. */
  readonly days: readonly string[];
  /** Notes made on each day. */
  readonly notes: readonly number[];
  /** Names and words known at the end of each day. */
  readonly known: readonly number[];
}

/** Progress in one month, `2024-05`. */
export interface MonthOfProgress {
  readonly month: string;
  readonly notes: number;
  /** Known at its end. */
  readonly known: number;
}

const DAY_MS = 86_400_000;

/**
 * Sets notes a day beside what is known, from the first day that has any up to `today`, the last
 * `most` days of them. `known` are the days on which something became known, one a name or word.
 */
export function readingProgress(
  notes: readonly Counted[],
  known: readonly string[],
  today: string,
  most: number,
): ReadingProgress {
  const first = [today, ...notes.map(({ name }) => name), ...known].reduce((a, b) =>
    a < b ? a : b,
  );
  const length = Math.min(most, Math.round((Date.parse(today) - Date.parse(first)) / DAY_MS) + 1);
  const days = Array.from({ length }, (_, at) =>
    new Date(Date.parse(today) - (length - 1 - at) * DAY_MS).toISOString().slice(0, 10),
  );
  const notesOf = new Map(notes.map(({ name, count }) => [name, count]));
  const learnt = [...known].sort();
  let count = 0;
  return {
    days,
    notes: days.map((day) => notesOf.get(day) ?? 0),
    known: days.map((day) => {
      while (count < learnt.length && (learnt[count] ?? '') <= day) count += 1;
      return count;
    }),
  };
}

/** The same by month, the last month first. */
export function monthsOf({ days, notes, known }: ReadingProgress): readonly MonthOfProgress[] {
  const months = new Map<string, MonthOfProgress>();
  for (const [at, day] of days.entries()) {
    const month = day.slice(0, 7);
    const sum = (months.get(month)?.notes ?? 0) + (notes[at] ?? 0);
    months.set(month, { month, notes: sum, known: known[at] ?? 0 });
  }
  return [...months.values()].reverse();
}
