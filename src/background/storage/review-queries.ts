import type { Note } from '../../core/notes/note';
import { type DayCalendar, dayBegins, dayOf } from '../../core/review/day-calendar';
import { isAsked } from '../../core/review/is-asked';
import { pickFreshCards } from '../../core/review/pick-fresh-cards';
import type { ReviewAnswer } from '../../core/review/review-answer';
import type { Direction, ReviewCard } from '../../core/review/review-card';
import type { HamishDatabase } from './database';

/** What a queue is planned from. */
export interface ReviewQueries {
  /**
   * The answered cards whose time may have come, and some that come next; without those that were
   * set aside, whose notes are all gone or whose entry the reader knows: they rest, and nothing of
   * them is lost.
   */
  started(now: number, directions: readonly Direction[]): Promise<readonly ReviewCard[]>;
  /**
   * The first `count` cards that were never answered, in the order in which their entries were
   * saved; of each entry one.
   */
  fresh(count: number, directions: readonly Direction[]): Promise<readonly ReviewCard[]>;
  /** The answers of the day that `now` (epoch milliseconds) belongs to, without those taken back. */
  answersOfDay(now: number, calendar: DayCalendar): Promise<readonly ReviewAnswer[]>;
  /** All notes of an entry, newest first. */
  notesOf(entry: string): Promise<readonly Note[]>;
  /** The cards that the reader set aside, the last one first. */
  suspended(): Promise<readonly ReviewCard[]>;
}

/** A card's day may lie so far from its time: a day, a journey round the world, a changed clock. */
const MARGIN_MS = 3 * 86_400_000;
/** How many cards are looked at that come later, to tell when the next one does. */
const LATER = 50;
/** Notes read at once. */
const CHUNK = 500;

/** Reads all notes in the order in which they were saved, until `take` wants no more. */
async function eachChunk(
  notes: HamishDatabase['notes'],
  take: (chunk: readonly Note[]) => boolean,
): Promise<void> {
  let chunk = await notes.orderBy('[createdAt+id]').limit(CHUNK).toArray();
  for (let last = chunk.at(-1); last !== undefined && take(chunk); last = chunk.at(-1)) {
    const place = [last.createdAt, last.id];
    chunk = await notes.where('[createdAt+id]').above(place).limit(CHUNK).toArray();
  }
}

/** Makes the queries on top of `database`. */
export function createReviewQueries(database: HamishDatabase): ReviewQueries {
  const { notes, known, cards, reviews } = database;

  async function awake(
    candidates: readonly ReviewCard[],
    directions: readonly Direction[],
  ): Promise<readonly ReviewCard[]> {
    const asked = candidates.filter(
      ({ memory, suspendedAt, direction, wanted }) =>
        memory.last !== null && suspendedAt === null && (wanted || directions.includes(direction)),
    );
    const entries = [...new Set(asked.map(({ entry }) => entry))];
    const noted = new Set(await notes.where('entry').anyOf(entries).uniqueKeys());
    const knownOnes = new Set(await known.where('entry').anyOf(entries).primaryKeys());
    return asked.filter(({ entry }) => noted.has(entry) && !knownOnes.has(entry));
  }

  return {
    started: (now, directions) =>
      database.transaction('r', notes, known, cards, async () => {
        const byTime = cards.where('memory.due');
        const found = [
          ...(await byTime.belowOrEqual(now + MARGIN_MS).toArray()),
          ...(await cards
            .where('memory.due')
            .above(now + MARGIN_MS)
            .limit(LATER)
            .toArray()),
          // Answered before the clock was set back.
          ...(await cards.where('memory.last').above(now).toArray()),
        ];
        return awake([...new Map(found.map((card) => [card.id, card])).values()], directions);
      }),

    fresh: (count, directions) =>
      database.transaction('r', notes, known, cards, async () => {
        const unanswered = await cards.where('memory.due').equals(0).toArray();
        const answered = new Set(await cards.toCollection().primaryKeys());
        for (const { id } of unanswered) answered.delete(id);
        const wished = unanswered.filter(({ wanted }) => wanted);
        const noted = await notes
          .where('entry')
          .anyOf(wished.map(({ entry }) => entry))
          .uniqueKeys();
        const picked = pickFreshCards({
          unanswered,
          wanted: wished.filter(({ entry }) => noted.includes(entry)),
          answered,
          left: await known.toCollection().primaryKeys(),
          directions,
        });
        await eachChunk(notes, (chunk) => {
          for (const note of chunk) if (isAsked(note)) picked.consider(note.entry);
          return picked.cards.length < count;
        });
        return picked.cards.slice(0, count);
      }),

    answersOfDay: (now, calendar) => {
      const day = dayOf(now, calendar);
      return database.transaction('r', reviews, () =>
        reviews
          .where('at')
          .between(dayBegins(day, calendar), dayBegins(day + 1, calendar))
          .filter(({ undoneAt }) => undoneAt === null)
          .toArray(),
      );
    },

    notesOf: (entry) =>
      database.transaction('r', notes, async () => {
        const found = await notes.where('entry').equals(entry).sortBy('createdAt');
        return found.reverse();
      }),

    suspended: () =>
      database.transaction('r', cards, () => cards.orderBy('suspendedAt').reverse().toArray()),
  };
}
