import type { Note } from '../notes/note';

/** What a note is asked about by itself. Numbers and dates are read, not learnt. */
const ASKED_KINDS: readonly Note['kind'][] = [
  'person',
  'place',
  'organisation',
  'nationality',
  'event',
  'term',
  'word',
];

/**
 * Whether a note is reviewed without being asked for: names, terms and words that have English or
 * words of the reader's own. Passages and sentences are kept to be read again, and nobody wants to
 * be tested on a paragraph; they get a card only when the reader says so.
 */
export function isAsked({
  kind,
  entry,
  rendering,
  surface,
  text,
}: Pick<Note, 'kind' | 'entry' | 'rendering' | 'surface' | 'text'>): boolean {
  if (!ASKED_KINDS.includes(kind) || entry.startsWith('sentence/')) return false;
  // A word that we do not know is saved with itself for a rendering.
  return (rendering !== '' && rendering !== surface) || text !== '';
}
