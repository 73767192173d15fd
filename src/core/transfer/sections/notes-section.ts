import type { Note } from '../../notes/note';
import { validateNote } from '../../notes/validate-note';
import type { Section } from '../section';

/** The reader's notes; the one that was changed last wins. */
export const NOTES_SECTION: Section<Note> = {
  keyOf: ({ id }) => id,
  written: writtenNote,
  validate: validateNote,
  wins: (incoming, existing) => incoming.updatedAt > existing.updatedAt,
};

/** A note with its fields in the order of the file. */
export function writtenNote(note: Note): Note {
  const { source, quote, position } = note;
  return {
    id: note.id,
    entry: note.entry,
    kind: note.kind,
    surface: note.surface,
    headword: note.headword,
    rendering: note.rendering,
    sentence: note.sentence,
    source: {
      url: source.url,
      title: source.title,
      site: source.site,
      published: source.published,
      language: source.language,
    },
    quote: { prefix: quote.prefix, exact: quote.exact, suffix: quote.suffix },
    position: { start: position.start, end: position.end },
    text: note.text,
    tags: note.tags,
    colour: note.colour,
    createdAt: note.createdAt,
    updatedAt: note.updatedAt,
  };
}
