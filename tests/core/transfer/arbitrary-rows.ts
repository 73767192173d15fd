import fc from 'fast-check';
import { ROMANISATION_SCHEMES } from '../../../src/core/arabic/romanisation-schemes';
import { KINDS, MARKED_KINDS } from '../../../src/core/glossary/gloss';
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
    name: fc.constant('unmarkedKinds' as const),
    value: fc.subarray(MARKED_KINDS),
  }),
);

/** Some rows of every part. */
export const arbitraryRows: fc.Arbitrary<AllRows> = fc.record({
  notes: sorted(arbitraryNote, ({ id }) => id),
  bin: sorted(arbitraryBinned, ({ id }) => id),
  known: sorted(arbitraryKnown, ({ entry }) => entry),
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
