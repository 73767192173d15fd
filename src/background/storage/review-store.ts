import type { DayCalendar } from '../../core/review/day-calendar';
import { daysSince } from '../../core/review/days-since';
import type { GivenAnswer } from '../../core/review/given-answer';
import type { ReviewAnswer } from '../../core/review/review-answer';
import { DIRECTIONS, newCard, type ReviewCard } from '../../core/review/review-card';
import { scheduleCard } from '../../core/review/schedule-card';
import type { HamishDatabase } from './database';

/** Keeps cards and answers. Every method answers only once its transaction is complete. */
export interface ReviewStore {
  /**
   * Keeps an answer and what it makes of its card, both or neither. An answer that is there already
   * changes nothing, nor does one to a card that was answered elsewhere since it was shown.
   *
   * @param now epoch milliseconds
   */
  answer(given: GivenAnswer, now: number, calendar: DayCalendar): Promise<void>;
  /** The last answer that was not taken back, or null. */
  lastAnswer(): Promise<ReviewAnswer | null>;
  /**
   * Takes an answer back: its card is again as it was before. Gives that card, or null where the
   * card was answered since. Safe to repeat.
   */
  undo(id: string, at: number): Promise<ReviewCard | null>;
  /** Sets entries aside in both directions; the first time stays. Safe to repeat. */
  suspend(entries: readonly string[], at: number): Promise<void>;
  /** Has entries asked again, with all that their answers came to. Safe to repeat. */
  resume(entries: readonly string[]): Promise<void>;
  /** Has an entry asked that is not by itself: see `isAsked`. Safe to repeat. */
  want(entry: string): Promise<void>;
  /** All cards that have something to remember. */
  cards(): Promise<readonly ReviewCard[]>;
}

/** Makes the store on top of `database`. */
export function createReviewStore(database: HamishDatabase): ReviewStore {
  const { cards, reviews } = database;

  const lastOf = (answers: typeof reviews) =>
    answers
      .orderBy('turn')
      .reverse()
      .filter(({ undoneAt }) => undoneAt === null)
      .first();

  const change = (entries: readonly string[], next: (card: ReviewCard) => ReviewCard) =>
    database.transaction('rw', cards, async () => {
      const wanted = entries.flatMap((entry) => DIRECTIONS.map((each) => newCard(entry, each)));
      const found = await cards.bulkGet(wanted.map(({ id }) => id));
      await cards.bulkPut(wanted.map((card, at) => next(found[at] ?? card)));
    });

  return {
    answer: (given, now, calendar) =>
      database.transaction('rw', cards, reviews, async () => {
        const { id, entry, direction, rating, took } = given;
        if ((await reviews.get(id)) !== undefined) return;
        const unasked = newCard(entry, direction);
        const card: ReviewCard = (await cards.get(unasked.id)) ?? unasked;
        if (card.memory.reps !== given.reps) return;
        const newest = await reviews.orderBy('turn').last();
        await reviews.add({
          id,
          card: card.id,
          entry,
          direction,
          rating,
          at: now,
          elapsedDays: daysSince(card.memory.last, now, calendar),
          took,
          before: card.memory,
          turn: (newest?.turn ?? 0) + 1,
          undoneAt: null,
        });
        await cards.put({ ...card, memory: scheduleCard(card, rating, now, calendar) });
      }),

    lastAnswer: () =>
      database.transaction('r', reviews, async () => (await lastOf(reviews)) ?? null),

    undo: (id, at) =>
      database.transaction('rw', cards, reviews, async () => {
        const answer: ReviewAnswer | undefined = await reviews.get(id);
        const card: ReviewCard | undefined = answer && (await cards.get(answer.card));
        if (answer === undefined || card === undefined) return null;
        const { reps } = answer.before;
        if (answer.undoneAt !== null) return card.memory.reps === reps ? card : null;
        if (card.memory.reps !== reps + 1) return null;
        const before = { ...card, memory: answer.before };
        await reviews.put({ ...answer, undoneAt: at });
        await cards.put(before);
        return before;
      }),

    suspend: (entries, at) =>
      change(entries, (card) => ({ ...card, suspendedAt: card.suspendedAt ?? at })),

    resume: (entries) => change(entries, (card) => ({ ...card, suspendedAt: null })),

    want: (entry) =>
      database.transaction('rw', cards, async () => {
        const unasked = newCard(entry, 'arabic-english');
        const card: ReviewCard = (await cards.get(unasked.id)) ?? unasked;
        await cards.put({ ...card, suspendedAt: null, wanted: true });
      }),

    cards: () => database.transaction('r', cards, () => cards.toArray()),
  };
}
