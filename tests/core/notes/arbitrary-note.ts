import fc from 'fast-check';
import { KINDS } from '../../../src/core/glossary/gloss';
import { NOTE_COLOURS, type Note } from '../../../src/core/notes/note';

/** Text as it may come from any page, half surrogate pairs and control characters included. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '＝', '"', ',', '\n', '\r', '\t', 'ق', '\ud83d'),
  }),
);
const filled = text.filter((value) => value !== '');
const time = fc.integer({ min: 0, max: 8.64e15 });

/** Any valid note. */
export const arbitraryNote: fc.Arbitrary<Note> = fc.record({
  id: filled,
  entry: filled,
  kind: fc.constantFrom(...KINDS),
  surface: text,
  headword: text,
  rendering: text,
  sentence: text,
  source: fc.record({
    url: fc.webUrl(),
    title: text,
    site: text,
    published: fc.option(text),
    language: text,
  }),
  quote: fc.record({ prefix: text, exact: text, suffix: text }),
  position: fc.tuple(fc.nat(), fc.nat()).map(([start, length]) => ({ start, end: start + length })),
  text,
  tags: fc.uniqueArray(filled),
  colour: fc.constantFrom(...NOTE_COLOURS),
  createdAt: time,
  updatedAt: time,
});

/** Any notes, each with its own id. */
export const arbitraryNotes = fc.uniqueArray(arbitraryNote, { selector: ({ id }) => id });
