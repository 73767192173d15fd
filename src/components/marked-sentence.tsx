import type { Note } from '../core/notes/note';
import { surfaceInSentence } from '../core/notes/surface-in-sentence';

/** The sentence of a note with the saved name marked, where it can be found. */
export function MarkedSentence({ note }: { readonly note: Note }) {
  const { sentence, surface, source } = note;
  if (sentence === '') return null;
  const at = surfaceInSentence(note);
  return (
    <blockquote class="sentence" lang={source.language} dir="auto">
      {at === null ? (
        sentence
      ) : (
        <>
          {sentence.slice(0, at)}
          <mark>{surface}</mark>
          {sentence.slice(at + surface.length)}
        </>
      )}
    </blockquote>
  );
}
