import type { Note } from './note';

/**
 * Where the saved passage stands in its sentence: offset in UTF-16 code units, or null where it
 * is not there. A name may occur twice in a sentence; the words around it decide which is meant.
 */
export function surfaceInSentence(
  note: Pick<Note, 'surface' | 'sentence' | 'quote'>,
): number | null {
  const { surface, sentence, quote } = note;
  if (surface === '') return null;
  let best: number | null = null;
  let bestScore = -1;
  for (let at = sentence.indexOf(surface); at >= 0; at = sentence.indexOf(surface, at + 1)) {
    const score =
      sharedEnd(sentence.slice(0, at), quote.prefix) +
      sharedStart(sentence.slice(at + surface.length), quote.suffix);
    if (score > bestScore) {
      best = at;
      bestScore = score;
    }
  }
  return best;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

function sharedEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}
