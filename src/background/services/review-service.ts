import { dueAt, isDue } from '../../core/review/card-due';
import type { DayCalendar } from '../../core/review/day-calendar';
import { summarise } from '../../core/review/day-summary';
import { forecastCards } from '../../core/review/forecast-cards';
import type { ReviewCard } from '../../core/review/review-card';
import type { ReviewSettings } from '../../core/review/review-settings';
import { previewRatings } from '../../core/review/schedule-card';
import type {
  CardState,
  ReviewApi,
  ReviewItem,
  ReviewStep,
  SuspendedEntry,
} from '../../messages/review-api';
import type { ReviewQueries } from '../storage/review-queries';
import type { ReviewStore } from '../storage/review-store';
import { checkedAnswer } from './checked-answer';
import { checkedText, checkedTexts } from './checked-text';
import { planReview } from './plan-review';

/** What the review service works with. */
export interface ReviewServiceParts {
  readonly store: ReviewStore;
  readonly queries: ReviewQueries;
  readonly settings: () => Promise<ReviewSettings>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Minutes that local time is ahead of UTC at a moment. */
  readonly offsetAt: (at: number) => number;
  /** Called after a change is on the disk; must not throw. */
  readonly onChanged: (entries: readonly string[]) => void;
}

const FORECAST_DAYS = 30;
/** What was answered longer ago than this is not taken back by a key pressed by mistake. */
const UNDO_MS = 12 * 3_600_000;

/** Answers the `review.*` methods. What comes in from another process is checked first. */
export function createReviewService(parts: ReviewServiceParts): ReviewApi {
  const { store, queries, settings, now, offsetAt, onChanged } = parts;

  const calendarOf = ({ dayStart }: ReviewSettings): DayCalendar => ({ dayStart, offsetAt });
  const calendar = async () => calendarOf(await settings());

  /** What is asked now; what `pick` gives of the queue is asked before everything else. */
  async function step(
    pick: (queue: readonly ReviewCard[]) => ReviewCard | null | undefined = () => null,
  ): Promise<ReviewStep> {
    const wishes = await settings();
    const at = now();
    const days = calendarOf(wishes);
    const { queue, answers, nextDue } = await planReview(queries, wishes, at, days);
    const last = await store.lastAnswer();
    const first = pick(queue.cards) ?? null;
    return {
      item: await itemOf(first === null ? queue.cards : [first, ...queue.cards], at, days),
      left: queue.counts,
      today: summarise(answers),
      undoable: last !== null && Math.abs(at - last.at) < UNDO_MS ? last.id : null,
      nextDue,
    };
  }

  /** The first card that has a note: the last one may have been deleted a moment ago. */
  async function itemOf(
    cards: readonly ReviewCard[],
    at: number,
    days: DayCalendar,
  ): Promise<ReviewItem | null> {
    for (const card of cards) {
      const notes = await queries.notesOf(card.entry);
      if (notes.length === 0) continue;
      const { entry, direction, memory } = card;
      const previews = previewRatings(card, at, days);
      return { entry, direction, phase: memory.phase, reps: memory.reps, notes, previews };
    }
    return null;
  }

  return {
    'review.next': (input) => {
      const { entry, direction, reps } = input?.shown ?? {};
      return step((queue) =>
        queue.find(
          (card) =>
            card.entry === entry && card.direction === direction && card.memory.reps === reps,
        ),
      );
    },

    'review.answer': async (input) => {
      const given = checkedAnswer(input);
      await store.answer(given, now(), await calendar());
      onChanged([given.entry]);
      return step();
    },

    'review.undo': async (input) => {
      if (typeof input?.id !== 'string') throw new TypeError('id: expected a string');
      const card = await store.undo(input.id, now());
      if (card !== null) onChanged([card.entry]);
      return step(() => card);
    },

    'review.suspend': async (input) => {
      const entries = checkedTexts(input?.entries, 'entries');
      await store.suspend(entries, now());
      if (entries.length > 0) onChanged(entries);
      return null;
    },

    'review.resume': async (input) => {
      const entries = checkedTexts(input?.entries, 'entries');
      await store.resume(entries);
      if (entries.length > 0) onChanged(entries);
      return null;
    },

    'review.suspended': async () => {
      const entries = new Map<string, SuspendedEntry>();
      for (const { entry, suspendedAt } of await queries.suspended()) {
        if (entries.has(entry) || suspendedAt === null) continue;
        const { headword = '', rendering = '' } = (await queries.notesOf(entry))[0] ?? {};
        entries.set(entry, { entry, headword, rendering, at: suspendedAt });
      }
      return [...entries.values()];
    },

    'review.want': async (input) => {
      const entry = checkedText(input?.entry, 'entry');
      await store.want(entry);
      onChanged([entry]);
      return null;
    },

    'review.count': async () => {
      const wishes = await settings();
      const days = calendarOf(wishes);
      const { queue, nextDue } = await planReview(queries, wishes, now(), days);
      return { due: queue.cards.length, nextDue };
    },

    'review.forecast': async () => {
      const asked = (await store.cards()).filter(({ suspendedAt }) => suspendedAt === null);
      return forecastCards(asked, FORECAST_DAYS, now(), await calendar());
    },

    'review.states': async () => {
      const days = await calendar();
      const at = now();
      return (await store.cards()).map((card) => stateOf(card, at, days));
    },
  };
}

function stateOf(card: ReviewCard, now: number, calendar: DayCalendar): CardState {
  const { entry, direction, memory, suspendedAt } = card;
  const isAnswered = memory.last !== null;
  return {
    entry,
    direction,
    phase: memory.phase,
    suspended: suspendedAt !== null,
    isDue: isAnswered && suspendedAt === null && isDue(memory, now, calendar),
    due: isAnswered ? dueAt(memory, calendar) : null,
  };
}
