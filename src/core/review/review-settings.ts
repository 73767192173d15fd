import { DIRECTIONS, type Direction } from './review-card';

/** How the reader wants to be asked. JSON-safe. */
export interface ReviewSettings {
  /** New cards a day. */
  readonly newPerDay: number;
  /** Cards that were answered before, a day; the short waits while learning are not counted. */
  readonly reviewsPerDay: number;
  /** Which ways round are asked, in the order of `DIRECTIONS`; never empty. */
  readonly directions: readonly Direction[];
  /** Whether the question shows the sentence already, or only the answer does. */
  readonly sentence: 'shown' | 'hidden';
  /** The hour of local time at which a day begins, 0 to 23. */
  readonly dayStart: number;
  /** Whether the toolbar button tells how many cards are due. */
  readonly badge: boolean;
}

/** More cards a day than anybody answers. */
export const MOST_PER_DAY = 9999;

export const REVIEW_SETTINGS: ReviewSettings = {
  newPerDay: 10,
  reviewsPerDay: 100,
  directions: DIRECTIONS,
  sentence: 'shown',
  dayStart: 4,
  badge: false,
};

/** Settings from what was stored: what is missing or makes no sense is as at first. */
export function readReviewSettings(stored: unknown): ReviewSettings {
  const values = typeof stored === 'object' && stored !== null ? stored : {};
  const read = (key: keyof ReviewSettings): unknown =>
    Object.hasOwn(values, key) ? (values as Record<string, unknown>)[key] : undefined;
  const directions = read('directions');
  const asked = DIRECTIONS.filter((each) => Array.isArray(directions) && directions.includes(each));
  return {
    newPerDay: wholeNumber(read('newPerDay'), MOST_PER_DAY) ?? REVIEW_SETTINGS.newPerDay,
    reviewsPerDay:
      wholeNumber(read('reviewsPerDay'), MOST_PER_DAY) ?? REVIEW_SETTINGS.reviewsPerDay,
    directions: asked.length > 0 ? asked : DIRECTIONS,
    sentence: read('sentence') === 'hidden' ? 'hidden' : 'shown',
    dayStart: wholeNumber(read('dayStart'), 23) ?? REVIEW_SETTINGS.dayStart,
    badge: read('badge') === true,
  };
}

function wholeNumber(value: unknown, most: number): number | null {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most
    ? (value as number)
    : null;
}
