import { normalise } from '../arabic/normalise';
import type { Kind } from '../glossary/gloss';
import type { Note, NoteSource } from './note';

/** Folding is most of the work of a search, and a search runs on every key that is typed. */
const HAYSTACKS = new WeakMap<Note, string>();

/** What the reader looks for; null means anything. */
export interface NoteQuery {
  readonly text: string;
  readonly kind: Kind | null;
  readonly tag: string | null;
}

/** The notes of one article, newest first; `source` is as the newest note has it. */
export interface NoteGroup {
  readonly source: NoteSource;
  readonly notes: readonly Note[];
}

/**
 * Finds notes and groups them by article, newest first. Every word of the text has to occur
 * somewhere in the note. Spelling is forgiven: diacritics, tatweel, seats of hamza, ى/ي, ة/ه,
 * Latin case and accents.
 */
export function searchNotes(notes: readonly Note[], query: NoteQuery): readonly NoteGroup[] {
  const words = folded(query.text).split(/\s+/).filter(Boolean);
  const tag = query.tag === null ? null : folded(query.tag);
  return groupByArticle(
    notes.filter(
      (note) =>
        (query.kind === null || note.kind === query.kind) &&
        (tag === null || note.tags.some((own) => folded(own) === tag)) &&
        hasWords(note, words),
    ),
  );
}

/** Every tag in use once, however it is spelt, in the order of the alphabet of `language`. */
export function tagsInUse(notes: readonly Note[], language: string): readonly string[] {
  const byFold = new Map<string, string>();
  for (const note of notes)
    for (const tag of note.tags) if (!byFold.has(folded(tag))) byFold.set(folded(tag), tag);
  return [...byFold.values()].sort((a, b) => a.localeCompare(b, language));
}

function hasWords(note: Note, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const haystack = HAYSTACKS.get(note) ?? haystackOf(note);
  HAYSTACKS.set(note, haystack);
  return words.every((word) => haystack.includes(word));
}

function haystackOf(note: Note): string {
  const { headword, surface, rendering, sentence, text, source, tags } = note;
  return folded(
    [headword, surface, rendering, sentence, text, source.title, source.site, ...tags].join('\n'),
  );
}

/** Letters with separate accents are put together first: only then are they folded. */
function folded(text: string): string {
  return normalise(text.normalize('NFC')).text;
}

function groupByArticle(notes: readonly Note[]): readonly NoteGroup[] {
  const groups = new Map<string, { source: NoteSource; notes: Note[] }>();
  // A map keeps the order of insertion: the article of the newest note comes first.
  for (const note of [...notes].sort(newestFirst)) {
    const group = groups.get(note.source.url);
    if (group === undefined) groups.set(note.source.url, { source: note.source, notes: [note] });
    else group.notes.push(note);
  }
  return [...groups.values()];
}

function newestFirst(a: Note, b: Note): number {
  return b.createdAt - a.createdAt || (a.id < b.id ? -1 : Number(a.id > b.id));
}
