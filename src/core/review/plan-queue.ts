import { isDue } from './card-due';
import type { DayCalendar } from './day-calendar';
import type { ReviewAnswer } from './review-answer';
import type { ReviewCard } from './review-card';
import type { ReviewSettings } from './review-settings';

/** Everything that decides what is asked next. */
export interface QueueInput {
  /** Cards that were answered before and are neither set aside nor without a note. */
  readonly started: readonly ReviewCard[];
  /** Cards that were never answered, in the order in which they are to be met. */
  readonly fresh: readonly ReviewCard[];
  /** The answers of the reader's day that were not taken back. */
  readonly answers: readonly ReviewAnswer[];
  readonly settings: Pick<ReviewSettings, 'newPerDay' | 'reviewsPerDay'>;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly calendar: DayCalendar;
}

/** What is to be asked now, the next one first. */
export interface ReviewQueue {
  readonly cards: readonly ReviewCard[];
  /** How many of them are new, are being learnt, or were known before. */
  readonly counts: QueueCounts;
  /** Something is left for tomorrow only because of a limit, or of the other way round. */
  readonly held: boolean;
}

/** How many cards of each sort are left. */
export interface QueueCounts {
  readonly new: number;
  readonly learning: number;
  readonly review: number;
}

/** What is being learnt may come so much too early when nothing else is left: nobody waits for it. */
const AHEAD_MS = 20 * 60_000;

/** Stands for no card. */
const BOTH = '';

/**
 * What is asked today: first what is being learnt and due, then known cards and new ones in turn
 * up to the limits, at last what is being learnt and due soon. The two ways round of an entry are
 * never asked on one day, as one gives the other away.
 */
export function planQueue(input: QueueInput): ReviewQueue {
  const { started, fresh, answers, settings, now, calendar } = input;
  const learning = started.filter(({ memory }) => memory.phase !== 'review').sort(byDue);
  // A clock that is set back and forth has the same day twice.
  const answered = new Set(answers.map(({ card }) => card));
  const known = started.filter(
    ({ id, memory }) =>
      memory.phase === 'review' && isDue(memory, now, calendar) && !answered.has(id),
  );

  const taken = takenEntries(answers, learning);
  const done = {
    new: answers.filter(({ before }) => before.phase === 'new').length,
    review: answers.filter(({ before }) => before.phase === 'review').length,
  };
  const reviews = take(known.sort(byDue), settings.reviewsPerDay, done.review, taken);
  const news = take(fresh, settings.newPerDay, done.new, taken);

  const ready = learning.filter(({ memory }) => isDue(memory, now, calendar));
  const soon = learning.filter(
    (card) => !ready.includes(card) && isDue(card.memory, now + AHEAD_MS, calendar),
  );
  return {
    cards: [...ready, ...inTurn(reviews.cards, news.cards, done), ...soon],
    counts: {
      new: news.cards.length,
      learning: ready.length + soon.length,
      review: reviews.cards.length,
    },
    held: reviews.held || news.held,
  };
}

/** The card of each entry that is asked today already; `BOTH` where the clock was set back. */
function takenEntries(
  answers: readonly ReviewAnswer[],
  learning: readonly ReviewCard[],
): Map<string, string> {
  const taken = new Map<string, string>();
  const take = (entry: string, id: string) =>
    taken.set(entry, (taken.get(entry) ?? id) === id ? id : BOTH);
  for (const { entry, card } of answers) take(entry, card);
  for (const { entry, id } of learning) take(entry, id);
  return taken;
}

/** The first cards up to a day's limit whose entries are not taken by the other way round. */
function take(
  cards: readonly ReviewCard[],
  perDay: number,
  done: number,
  taken: Map<string, string>,
): { readonly cards: readonly ReviewCard[]; readonly held: boolean } {
  const chosen: ReviewCard[] = [];
  for (const card of cards) {
    if (chosen.length >= perDay - done) break;
    if ((taken.get(card.entry) ?? card.id) !== card.id) continue;
    taken.set(card.entry, card.id);
    chosen.push(card);
  }
  return { cards: chosen, held: perDay > 0 && chosen.length < cards.length };
}

/** Mixes new cards evenly among the others; what was done today counts, so the mix goes on. */
function inTurn(
  reviews: readonly ReviewCard[],
  news: readonly ReviewCard[],
  done: { readonly new: number; readonly review: number },
): readonly ReviewCard[] {
  const allNew = done.new + news.length;
  const allReviews = done.review + reviews.length;
  const mixed: ReviewCard[] = [];
  let nextNew = 0;
  let nextReview = 0;
  while (nextNew < news.length || nextReview < reviews.length) {
    const behind = (done.new + nextNew) * allReviews < (done.review + nextReview) * allNew;
    const isNew = nextReview >= reviews.length || (nextNew < news.length && behind);
    const next = isNew ? news[nextNew++] : reviews[nextReview++];
    if (next !== undefined) mixed.push(next);
  }
  return mixed;
}

function byDue(a: ReviewCard, b: ReviewCard): number {
  return a.memory.due - b.memory.due || (a.id < b.id ? -1 : Number(a.id > b.id));
}
