import { KINDS } from '../../glossary/gloss';
import type { KnownEntry } from '../../known/known-entry';
import { checkFields } from '../fields';
import type { Section } from '../section';

/** What the reader knows; what was said last wins. */
export const KNOWN_SECTION: Section<KnownEntry> = {
  keyOf: ({ entry }) => entry,
  written: ({ entry, kind, headword, rendering, at }) => ({ entry, kind, headword, rendering, at }),
  validate: (value) =>
    checkFields(value, (row) => ({
      entry: row.filled('entry'),
      kind: row.oneOf('kind', KINDS),
      headword: row.filled('headword'),
      rendering: row.filled('rendering'),
      at: row.wholeNumber('at', 0),
    })),
  wins: (incoming, existing) => incoming.at > existing.at,
};
