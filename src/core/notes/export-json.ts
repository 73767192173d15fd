import type { Note } from './note';

/** What names our files. */
export const NOTES_FORMAT = 'hamish-notes';

/** The newest version of the file that this code writes and reads. */
export const NOTES_VERSION = 2;

/**
 * All notes as a file that `importJson` reads back. Notes are sorted by id and their fields stand
 * in one order, so that the same notes always give the same bytes.
 */
export function exportJson(notes: readonly Note[], exportedAt: number): string {
  const file = {
    format: NOTES_FORMAT,
    version: NOTES_VERSION,
    exportedAt: new Date(exportedAt).toISOString(),
    notes: [...notes].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id))).map(ordered),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function ordered(note: Note): Note {
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
