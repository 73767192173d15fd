import type { Note } from '../../src/core/notes/note';
import { noteId } from '../../src/core/notes/note-id';
import { ARTICLE, aNote } from '../core/notes/a-note';

/** A note's id as the extension makes it. */
export function tortureId(number: number): string {
  return noteId(`place/${number}`, ARTICLE.url);
}

/**
 * A version of a note, every field the same whenever it is made, so that a half-written one shows.
 * A few are long.
 */
export function tortureNote(number: number, version: number): Note {
  const words = `كلمة ${version} من ${number} `;
  return aNote({
    id: tortureId(number),
    entry: `place/${number}`,
    text: words.repeat(version % 50 === 0 ? 5000 : version % 20),
    tags: Array.from({ length: version % 4 }, (_, at) => `tag ${at} of ${version}`),
    createdAt: 1_700_000_000_000 + number,
    updatedAt: 1_700_000_000_000 + number + version,
  });
}

/** The version that a note says it is. */
export function versionOf(number: number, { updatedAt }: Note): number {
  return updatedAt - number - 1_700_000_000_000;
}
