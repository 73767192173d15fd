import { foldForSearch } from '../text/fold-for-search';
import type { Note } from './note';

/** Tags to add to notes or to take from them. */
export interface TagChange {
  readonly change: 'add' | 'remove';
  readonly tags: readonly string[];
  /** Epoch milliseconds. */
  readonly at: number;
}

/**
 * The note with other tags, however they are spelt; the very same note where that changes nothing.
 */
export function changeTags(note: Note, { change, tags, at }: TagChange): Note {
  const folds = new Set(tags.map(foldForSearch));
  const others = note.tags.filter((tag) => !folds.has(foldForSearch(tag)));
  const present = new Set(note.tags.map(foldForSearch));
  const missing = tags.filter((tag) => !present.has(foldForSearch(tag)));
  if (change === 'add' ? missing.length === 0 : others.length === note.tags.length) return note;
  const changed = change === 'add' ? [...note.tags, ...missing] : others;
  // The clock may lie behind that of an import.
  return { ...note, tags: changed, updatedAt: Math.max(at, note.updatedAt + 1) };
}
