import { cardId, type Direction, newCard, type ReviewCard } from './review-card';

/** What is known before the notes are looked through. */
export interface FreshCardsInput {
  /** The cards that are there and were never answered, or no longer are. */
  readonly unanswered: readonly ReviewCard[];
  /** Those of them that the reader wants though they are not asked by themselves. */
  readonly wanted: readonly ReviewCard[];
  /** The ids of those that were. */
  readonly answered: ReadonlySet<string>;
  /** Entries that are not asked: the reader knows them. */
  readonly left: readonly string[];
  /** Which ways round are asked, the one to begin with first. */
  readonly directions: readonly Direction[];
}

/** Cards to be met for the first time, as entries go by. */
export interface FreshCards {
  readonly cards: readonly ReviewCard[];
  /** Takes the first card of the entry that was never answered; an entry counts once. */
  consider(entry: string): void;
}

/** Picks the new cards from entries that are told one by one, in the order in which they come. */
export function pickFreshCards(input: FreshCardsInput): FreshCards {
  const { unanswered, wanted, answered, left, directions } = input;
  const rows = new Map(unanswered.map((card) => [card.id, card]));
  const known = new Set(left);
  const cards = wanted.filter((card) => !known.has(card.entry) && card.suspendedAt === null);
  const seen = new Set([...left, ...wanted.map(({ entry }) => entry)]);
  return {
    cards,
    consider(entry) {
      if (seen.has(entry)) return;
      seen.add(entry);
      const next = directions.find((direction) => !answered.has(cardId(entry, direction)));
      if (next === undefined) return;
      const card = rows.get(cardId(entry, next)) ?? newCard(entry, next);
      if (card.suspendedAt === null) cards.push(card);
    },
  };
}
