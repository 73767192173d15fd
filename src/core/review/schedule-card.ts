import { type FSRS, fsrs, GenSeedStrategyWithCardId, type Grade, StrategyMode } from 'ts-fsrs';
import { type DayCalendar, onCalendar } from './day-calendar';
import { type CardMemory, PHASES, RATINGS, type Rating, type ReviewCard } from './review-card';

/** Nobody plans further ahead than ten years. */
const LONGEST_DAYS = 3650;

let scheduler: FSRS | undefined;

/** Cards learnt together drift apart a little (fuzz): the same card always by the same amount. */
function theScheduler(): FSRS {
  scheduler ??= fsrs({ maximum_interval: LONGEST_DAYS, enable_fuzz: true }).useStrategy(
    StrategyMode.SEED,
    GenSeedStrategyWithCardId('id'),
  );
  return scheduler;
}

/**
 * What an answer makes of a card's memory, by FSRS with its published weights. Days are those of
 * the reader's calendar. A last answer that lies ahead, because the clock was set back since,
 * counts as given just now.
 *
 * @param now epoch milliseconds
 */
export function scheduleCard(
  { id, memory }: Pick<ReviewCard, 'id' | 'memory'>,
  rating: Rating,
  now: number,
  calendar: DayCalendar,
): CardMemory {
  const today = onCalendar(now, calendar);
  const last = memory.last === null ? null : Math.min(onCalendar(memory.last, calendar), today);
  const { card } = theScheduler().next(
    {
      ...{ id },
      due: today,
      last_review: last === null ? null : new Date(last),
      state: PHASES.indexOf(memory.phase),
      stability: memory.stability,
      difficulty: memory.difficulty,
      elapsed_days: 0,
      scheduled_days: memory.days,
      learning_steps: memory.step,
      reps: memory.reps,
      lapses: memory.lapses,
    },
    today,
    rating as Grade,
  );
  const phase = PHASES[card.state] ?? 'review';
  return {
    phase,
    due: now + (card.due.getTime() - today),
    last: now,
    days: phase === 'review' ? card.scheduled_days : 0,
    stability: card.stability,
    difficulty: card.difficulty,
    step: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
  };
}

/** What each rating would make of a card, in the order of `RATINGS`. */
export function previewRatings(
  card: Pick<ReviewCard, 'id' | 'memory'>,
  now: number,
  calendar: DayCalendar,
): readonly CardMemory[] {
  return RATINGS.map((rating) => scheduleCard(card, rating, now, calendar));
}
