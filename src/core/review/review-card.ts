/** What is shown and what is asked for; each way round is a card of its own. */
export const DIRECTIONS = ['arabic-english', 'english-arabic'] as const;

export type Direction = (typeof DIRECTIONS)[number];

/** How far a card is, in the order of FSRS: `relearning` is one that was known and is forgotten. */
export const PHASES = ['new', 'learning', 'review', 'relearning'] as const;

export type Phase = (typeof PHASES)[number];

/** How well the reader remembered: not at all, hardly, well, at once. */
export const RATINGS = [1, 2, 3, 4] as const;

export type Rating = (typeof RATINGS)[number];

/** What a card's answers have come to. JSON-safe. */
export interface CardMemory {
  readonly phase: Phase;
  /** When it was to be asked again, counted from the last answer; epoch milliseconds. */
  readonly due: number;
  /** When it was last answered in epoch milliseconds, null before the first answer. */
  readonly last: number | null;
  /** The whole days it waits in the phase `review`; 0 in the others, which wait for minutes. */
  readonly days: number;
  /** FSRS: the days after which nine of ten are still remembered. */
  readonly stability: number;
  /** FSRS: 1 to 10. */
  readonly difficulty: number;
  /** Which of the short waits of `learning` and `relearning` comes next, from 0. */
  readonly step: number;
  /** How often it was answered. */
  readonly reps: number;
  /** How often it was forgotten. */
  readonly lapses: number;
}

/** One entry asked in one direction. JSON-safe. */
export interface ReviewCard {
  /** See `cardId`. */
  readonly id: string;
  /** What its notes have as their `entry`. */
  readonly entry: string;
  readonly direction: Direction;
  readonly memory: CardMemory;
  /** When the reader set it aside in epoch milliseconds, or null. */
  readonly suspendedAt: number | null;
  /** Asked because the reader said so, though such notes usually are not: see `isAsked`. */
  readonly wanted: boolean;
}

const NOTHING_YET: CardMemory = {
  phase: 'new',
  due: 0,
  last: null,
  days: 0,
  stability: 0,
  difficulty: 0,
  step: 0,
  reps: 0,
  lapses: 0,
};

/** The id of the card of an entry in one direction. */
export function cardId(entry: string, direction: Direction): string {
  return `${direction}/${entry}`;
}

/** A card that was never answered. */
export function newCard(entry: string, direction: Direction): ReviewCard {
  return {
    id: cardId(entry, direction),
    entry,
    direction,
    memory: NOTHING_YET,
    suspendedAt: null,
    wanted: false,
  };
}
