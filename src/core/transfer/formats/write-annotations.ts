import type { Note } from '../../notes/note';
import { wellFormed } from '../../text/well-formed';
import type { NotesIn } from '../notes-in-order';

/** Arabic script in any of its blocks. */
const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;

/** BCP 47, as far as its shape goes. */
const LANGUAGE_TAG = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;

/** How the ids of what is ours begin; the rest is the note's own id. */
const ID = 'urn:hamish:';

/**
 * Notes as a W3C Web Annotation collection (JSON-LD), oldest first, piece by piece. Each note is an
 * annotation of a passage of its article, found by its words or, failing that, by its place; its
 * bodies are the name, its rendering, the reader's own words and the tags.
 *
 * See https://www.w3.org/TR/annotation-model/ and https://www.w3.org/TR/annotation-vocab/.
 */
export async function* writeAnnotations(
  notesIn: NotesIn,
  exportedAt: number,
): AsyncGenerator<string> {
  const collection = `${ID}collection:${exportedAt}`;
  yield `${JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: collection,
    type: 'AnnotationCollection',
    label: 'Hamish',
    generated: new Date(exportedAt).toISOString(),
    first: { id: `${collection}:1`, type: 'AnnotationPage', partOf: collection, startIndex: 0 },
  }).slice(0, -2)},"items":[`;
  let total = 0;
  for await (const notes of notesIn('createdAt')) {
    const lines = notes.map((note) => JSON.stringify(annotationOf(note)));
    if (lines.length > 0) yield `${total === 0 ? '' : ','}\n${lines.join(',\n')}`;
    total += lines.length;
  }
  yield `\n]},"total":${total}}\n`;
}

function annotationOf(note: Note): object {
  return {
    id: `${ID}note:${encoded(note.id)}`,
    type: 'Annotation',
    motivation: motivationOf(note),
    created: new Date(note.createdAt).toISOString(),
    modified: new Date(note.updatedAt).toISOString(),
    generator: { id: `${ID}software`, type: 'Software', name: 'Hamish' },
    body: [
      ...bodies(note.headword, 'identifying', languageOf(note.headword, note.source.language)),
      ...bodies(note.rendering, 'describing', languageOf(note.rendering)),
      ...bodies(note.text, 'commenting', languageOf(note.text)),
      ...note.tags.flatMap((tag) => bodies(tag, 'tagging', languageOf(tag))),
    ],
    target: targetOf(note),
  };
}

/** Why the reader made the note: a passage was chosen, words were added, or a name looked up. */
function motivationOf({ text, kind }: Note): string {
  if (text !== '') return 'commenting';
  return kind === 'passage' ? 'highlighting' : 'identifying';
}

function bodies(value: string, purpose: string, language: object): readonly object[] {
  return value === ''
    ? []
    : [
        {
          type: 'TextualBody',
          value: wellFormed(value),
          format: 'text/plain',
          ...language,
          purpose,
        },
      ];
}

/** By its script; where that says nothing the direction is left to whoever shows it. */
function languageOf(text: string, arabic = 'ar'): object {
  if (ARABIC.test(text))
    return { language: LANGUAGE_TAG.test(arabic) ? arabic : 'ar', textDirection: 'rtl' };
  return LATIN.test(text) ? { language: 'en', textDirection: 'ltr' } : { textDirection: 'auto' };
}

function targetOf({ source, quote, position }: Note): object {
  const { language, title, url } = source;
  return {
    type: 'SpecificResource',
    source: {
      id: wellFormed(url),
      type: 'Text',
      format: 'text/html',
      ...(LANGUAGE_TAG.test(language) && { language }),
      ...(title !== '' && { label: wellFormed(title) }),
    },
    ...(quote.exact !== '' && {
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: wellFormed(quote.exact),
          prefix: wellFormed(quote.prefix),
          suffix: wellFormed(quote.suffix),
        },
        { type: 'TextPositionSelector', start: position.start, end: position.end },
      ],
    }),
  };
}

function encoded(id: string): string {
  return encodeURIComponent(wellFormed(id));
}
