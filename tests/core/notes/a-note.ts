import type { Note, NoteSource } from '../../../src/core/notes/note';

/** An article to take notes from. */
export const ARTICLE: NoteSource = {
  url: 'https://news.example/politics/1',
  title: 'القمة تنعقد في القاهرة',
  site: 'news.example',
  published: '2024-05-01T09:30:00+03:00',
  language: 'ar',
};

/** A note with everything filled in; `changes` says what matters to the test. */
export function aNote(changes: Partial<Note> = {}): Note {
  return {
    id: 'note-1',
    entry: 'place/القاهرة',
    kind: 'place',
    surface: 'بالقاهرة',
    headword: 'القَاهِرَة',
    rendering: 'Cairo',
    sentence: 'وصل الوفد إلى المطار بالقاهرة مساء أمس.',
    source: ARTICLE,
    quote: { prefix: 'وصل الوفد إلى المطار ', exact: 'بالقاهرة', suffix: ' مساء أمس.' },
    position: { start: 21, end: 29 },
    text: 'Capital of Egypt',
    tags: ['cities'],
    colour: 'yellow',
    createdAt: 1_714_500_000_000,
    updatedAt: 1_714_500_000_000,
    ...changes,
  };
}
