import { KINDS } from '../glossary/gloss';
import { type Checked, checkFields, type Fields } from '../transfer/fields';
import { NOTE_COLOURS, type Note } from './note';

const MAX_TAGS = 200;
/** Articles, and lists in their place; other addresses, above all `javascript:`, never become a link. */
const ADDRESS = /^(?:(?:https?|file|chrome-extension|moz-extension):\/\/|urn:hamish:list:)/i;

/**
 * Checks a value from outside — a file, another process — and copies it field by field, so that
 * nothing unknown comes along.
 */
export function validateNote(value: unknown): Checked<Note> {
  return checkFields(value, readNote);
}

/** Reads a note out of an object from outside. */
export function readNote(note: Fields): Note {
  const source = note.fields('source');
  const quote = note.fields('quote');
  const position = note.fields('position');
  const start = position.wholeNumber('start', 0);
  return {
    id: note.filled('id'),
    entry: note.filled('entry'),
    kind: note.oneOf('kind', KINDS),
    surface: note.text('surface'),
    headword: note.text('headword'),
    rendering: note.text('rendering'),
    sentence: note.text('sentence'),
    source: {
      url: source.matching('url', ADDRESS),
      title: source.text('title'),
      site: source.text('site'),
      published: source.textOrNull('published'),
      language: source.text('language'),
    },
    quote: {
      prefix: quote.text('prefix'),
      exact: quote.text('exact'),
      suffix: quote.text('suffix'),
    },
    position: { start, end: position.wholeNumber('end', start) },
    text: note.text('text'),
    tags: [...new Set(note.list('tags', (tags, index) => tags.filled(index), MAX_TAGS))],
    colour: note.oneOf('colour', NOTE_COLOURS),
    createdAt: note.wholeNumber('createdAt', 0),
    updatedAt: note.wholeNumber('updatedAt', 0),
  };
}
