import { dueAt } from '../../core/review/card-due';
import { type DayCalendar, dayBegins, dayOf } from '../../core/review/day-calendar';
import { planQueue, type ReviewQueue } from '../../core/review/plan-queue';
import type { ReviewAnswer } from '../../core/review/review-answer';
import type { ReviewSettings } from '../../core/review/review-settings';
import type { ReviewQueries } from '../storage/review-queries';

/** What is asked now, and what that was decided from. */
export interface PlannedReview {
  readonly queue: ReviewQueue;
  readonly answers: readonly ReviewAnswer[];
  /** When there is something to ask after this, in epoch milliseconds; null for never. */
  readonly nextDue: number | null;
}

/** Plans what is asked at `now` (epoch milliseconds). */
export async function planReview(
  queries: ReviewQueries,
  settings: ReviewSettings,
  now: number,
  calendar: DayCalendar,
): Promise<PlannedReview> {
  const [started, answers] = await Promise.all([
    queries.started(now, settings.directions),
    queries.answersOfDay(now, calendar),
  ]);
  // Those whose other way round was asked today are passed over: so many more have to be at hand.
  const passedOver = answers.length + started.length;
  const met = answers.filter(({ before }) => before.phase === 'new').length;
  const wanted = settings.newPerDay - met;
  // Past the limit one is enough to tell that tomorrow has something.
  const fresh = await queries.fresh(wanted > 0 ? wanted + passedOver : 1, settings.directions);
  const queue = planQueue({ started, fresh, answers, settings, now, calendar });
  const later = started.map(({ memory }) => dueAt(memory, calendar)).filter((due) => due > now);
  if (queue.held) later.push(dayBegins(dayOf(now, calendar) + 1, calendar));
  return { queue, answers, nextDue: later.length > 0 ? Math.min(...later) : null };
}
