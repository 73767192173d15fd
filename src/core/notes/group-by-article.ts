import type { Note, NoteSource } from './note';

/** The notes of one article in the order they were given; `source` is as the first one has it. */
export interface NoteGroup {
  readonly source: NoteSource;
  readonly notes: readonly Note[];
}

/** Groups notes by article; the article of the first note comes first. */
export function groupByArticle(notes: readonly Note[]): readonly NoteGroup[] {
  const groups = new Map<string, { source: NoteSource; notes: Note[] }>();
  for (const note of notes) {
    const group = groups.get(note.source.url);
    if (group === undefined) groups.set(note.source.url, { source: note.source, notes: [note] });
    else group.notes.push(note);
  }
  return [...groups.values()];
}
