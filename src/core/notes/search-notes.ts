import type { Kind } from '../glossary/gloss';
import { foldForSearch } from '../text/fold-for-search';
import { createWordSearch } from '../text/word-search';
import { groupByArticle, type NoteGroup } from './group-by-article';
import type { Note } from './note';

/** What the reader looks for; null means anything. */
export interface NoteQuery {
  readonly text: string;
  readonly kind: Kind | null;
  readonly tag: string | null;
}

/**
 * Finds notes and groups them by article, newest first. Every word of the text has to occur
 * somewhere in the note. Spelling is forgiven: diacritics, tatweel, seats of hamza, ى/ي, ة/ه,
 * Latin case and accents.
 */
export function searchNotes(notes: readonly Note[], query: NoteQuery): readonly NoteGroup[] {
  const tag = query.tag === null ? null : foldForSearch(query.tag);
  const wanted = notes.filter(
    (note) =>
      (query.kind === null || note.kind === query.kind) &&
      (tag === null || note.tags.some((own) => foldForSearch(own) === tag)),
  );
  return groupByArticle([...withWords(wanted, query.text)].sort(newestFirst));
}

/** Every tag in use once, however it is spelt, in the order of the alphabet of `language`. */
export function tagsInUse(notes: readonly Note[], language: string): readonly string[] {
  const byFold = new Map<string, string>();
  for (const note of notes)
    for (const tag of note.tags) {
      const fold = foldForSearch(tag);
      if (!byFold.has(fold)) byFold.set(fold, tag);
    }
  return [...byFold.values()].sort((a, b) => a.localeCompare(b, language));
}

const withWords = createWordSearch<Note>(
  ({ headword, surface, rendering, sentence, text, source, tags }) =>
    [headword, surface, rendering, sentence, text, source.title, source.site, ...tags].join('\n'),
);

function newestFirst(a: Note, b: Note): number {
  return b.createdAt - a.createdAt || (a.id < b.id ? -1 : Number(a.id > b.id));
}
