import { MarkedSentence } from '../../components/marked-sentence';
import type { Note } from '../../core/notes/note';
import type { ReviewProps } from './review-props';

/** The other notes of an entry, folded away: each with its sentence and the way to its article. */
export function MetSentences({
  t,
  notes,
}: Pick<ReviewProps, 't'> & { readonly notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <details class="met">
      <summary>{t('review_met', notes.length)}</summary>
      <ul>
        {notes.map((note) => (
          <li key={note.id}>
            <MarkedSentence note={note} />
            <a href={note.source.url} target="_blank" rel="noopener noreferrer">
              <bdi lang={note.source.language}>{note.source.title || note.source.url}</bdi>
            </a>
            {note.text !== '' && (
              <p class="own-text" dir="auto">
                {note.text}
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
