import type { Note } from '../../notes/note';
import { noteId } from '../../notes/note-id';
import { surfaceInSentence } from '../../notes/surface-in-sentence';
import { wellFormed } from '../../text/well-formed';
import { groupsOf, type NotesIn } from '../notes-in-order';
import type { FIELDS } from './note-type';

/** What Anki keeps of an entry: one note with all the sentences it was met in. */
export interface AnkiEntry {
  /** The same for the same entry for ever: by it Anki knows a note again. */
  readonly guid: string;
  /** HTML by field. */
  readonly fields: Readonly<Record<(typeof FIELDS)[number], string>>;
  readonly tags: readonly string[];
  /** When the last of its notes was changed, in epoch milliseconds. */
  readonly updatedAt: number;
}

/** One entry of Anki for each entry of the glossary that has notes. */
export async function* ankiEntries(notesIn: NotesIn): AsyncGenerator<AnkiEntry> {
  for await (const notes of groupsOf(notesIn, 'entry')) yield entryOf(notes);
}

function entryOf(given: readonly [Note, ...Note[]]): AnkiEntry {
  const notes = [...given].sort((a, b) => a.createdAt - b.createdAt);
  const last = notes.at(-1) ?? given[0];
  const guid = noteId(last.entry, 'anki');
  return {
    guid,
    fields: {
      Id: guid,
      Arabic: html(last.headword || last.surface),
      English: distinct(notes.map(({ rendering }) => html(rendering))).join('<br>'),
      Sentences: distinct(notes.map(sentence)).join(''),
      Notes: distinct(notes.map(({ text }) => html(text))).join('<hr>'),
    },
    tags: distinct(['hamish', last.kind, ...notes.flatMap(({ tags }) => tags.map(ankiTag))]),
    updatedAt: Math.max(...notes.map(({ updatedAt }) => updatedAt)),
  };
}

function sentence(note: Note): string {
  if (note.sentence === '') return '';
  const at = surfaceInSentence(note);
  const end = (at ?? 0) + note.surface.length;
  const text =
    at === null
      ? html(note.sentence)
      : `${html(note.sentence.slice(0, at))}<b>${html(note.surface)}</b>${html(note.sentence.slice(end))}`;
  const { url, title, site } = note.source;
  const name = html(title || site || url);
  const source = /^https?:/i.test(url) ? `<a href="${html(url)}">${name}</a>` : name;
  return `<p dir="rtl">${text}</p><p class="source" dir="auto">${source}</p>`;
}

/** Anki ends a tag at a space, and takes `::` for a step down a tree. */
function ankiTag(tag: string): string {
  return clean(tag)
    .replace(/[\s"]+/g, '_')
    .replace(/::+/g, ':');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '<br>',
  // Anki would take these for the beginning of a template's field or of a formula.
  '{': '&#123;',
  '}': '&#125;',
  '[': '&#91;',
  '\\': '&#92;',
};

function html(text: string): string {
  return clean(text.replace(/\r\n?/g, '\n')).replace(
    /[&<>"{}[\\\n]/g,
    (sign) => ENTITIES[sign] ?? sign,
  );
}

/** Control characters stand between the fields in Anki's database. */
function clean(text: string): string {
  return wellFormed(text).replace(/(?!\n)\p{Cc}/gu, ' ');
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
