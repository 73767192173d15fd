import fc from 'fast-check';
import { ROMANISATION_SCHEMES } from '../../../src/core/arabic/romanisation-schemes';
import { KINDS, MARKED_KINDS } from '../../../src/core/glossary/gloss';
import { DIRECTIONS, newCard, RATINGS } from '../../../src/core/review/review-card';
import { SITE_RULES } from '../../../src/core/settings/settings';
import { type RowOf, SECTION_NAMES, type SectionName } from '../../../src/core/transfer/sections';
import type { RowSource } from '../../../src/core/transfer/write-json';
import { arbitraryNote } from '../notes/arbitrary-note';

/** The rows of every part, in the order of their keys. */
export type AllRows = { readonly [Name in SectionName]: readonly RowOf<Name>[] };

const filled = fc.string({ unit: 'binary', minLength: 1, maxLength: 50 });
const time = fc.integer({ min: 0, max: 8.64e15 });

const arbitraryBinned = fc
  .tuple(arbitraryNote, time)
  .map(([note, deletedAt]) => ({ id: note.id, note, deletedAt }));

const arbitraryKnown = fc.record({
  entry: filled,
  kind: fc.constantFrom(...KINDS),
  headword: filled,
  rendering: filled,
  at: time,
});

const arbitraryMemory = fc.oneof(
  fc.constant(newCard('', 'arabic-english').memory),
  fc.record({
    phase: fc.constantFrom('learning' as const, 'review' as const, 'relearning' as const),
    due: time,
    last: time,
    days: fc.integer({ min: 1, max: 3650 }),
    stability: fc.double({ min: 0.001, max: 36_500, noNaN: true }),
    difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
    step: fc.nat(),
    reps: fc.integer({ min: 1 }),
    lapses: fc.nat(),
  }),
);

const arbitraryCard = fc.record({
  id: filled,
  entry: filled,
  direction: fc.constantFrom(...DIRECTIONS),
  memory: arbitraryMemory,
  suspendedAt: fc.option(time),
  wanted: fc.boolean(),
});

const arbitraryReview = fc.record({
  id: filled,
  card: filled,
  entry: filled,
  direction: fc.constantFrom(...DIRECTIONS),
  rating: fc.constantFrom(...RATINGS),
  at: time,
  elapsedDays: fc.nat(),
  took: fc.nat(),
  before: arbitraryMemory,
  turn: fc.nat(),
  undoneAt: fc.option(time),
});

const arbitrarySetting = fc.oneof(
  fc.record({ name: fc.constant('language' as const), value: fc.constantFrom('en', 'ar') }),
  fc.record({
    name: fc.constant('romanisation' as const),
    value: fc.constantFrom(...ROMANISATION_SCHEMES),
  }),
  fc.record({
    name: fc.constant('sites' as const),
    value: fc.dictionary(fc.domain(), fc.constantFrom(...SITE_RULES), { noNullPrototype: true }),
  }),
  fc.record({
    name: fc.constant('review' as const),
    value: fc.record({
      newPerDay: fc.integer({ min: 0, max: 9999 }),
      reviewsPerDay: fc.integer({ min: 0, max: 9999 }),
      directions: fc.subarray([...DIRECTIONS], { minLength: 1 }),
      sentence: fc.constantFrom('shown' as const, 'hidden' as const),
      dayStart: fc.integer({ min: 0, max: 23 }),
      badge: fc.boolean(),
    }),
  }),
  fc.record({
    name: fc.constant('unmarkedKinds' as const),
    value: fc.subarray(MARKED_KINDS),
  }),
);

/** Some rows of every part. */
export const arbitraryRows: fc.Arbitrary<AllRows> = fc.record({
  notes: sorted(arbitraryNote, ({ id }) => id),
  bin: sorted(arbitraryBinned, ({ id }) => id),
  known: sorted(arbitraryKnown, ({ entry }) => entry),
  cards: sorted(arbitraryCard, ({ id }) => id),
  reviews: sorted(arbitraryReview, ({ id }) => id),
  settings: sorted(arbitrarySetting, ({ name }) => name),
});

function sorted<T>(row: fc.Arbitrary<T>, keyOf: (row: T) => string): fc.Arbitrary<readonly T[]> {
  return fc
    .uniqueArray(row, { selector: keyOf, maxLength: 8 })
    .map((rows) => rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)));
}

/** Nothing in any part but what is given. */
export function allRows(rows: Partial<AllRows>): AllRows {
  const none = Object.fromEntries(SECTION_NAMES.map((name) => [name, []]));
  return { ...none, ...rows } as unknown as AllRows;
}

/** Gives rows to `writeJson`, two at a time. */
export function rowsOf(all: AllRows): RowSource {
  return async function* (name) {
    for (let at = 0; at < all[name].length; at += 2) yield all[name].slice(at, at + 2) as never[];
  };
}

/** The whole text of something that comes in pieces. */
export async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
