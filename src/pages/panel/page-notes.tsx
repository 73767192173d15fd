import { useId } from 'preact/hooks';
import type { Translate } from '../../core/interface/translate';
import type { Note } from '../../core/notes/note';

/** The notes of a page and the way to all others. */
export interface PageNotesProps {
  readonly t: Translate;
  readonly notes: readonly Note[];
  /** The ids of those whose place in the page is gone. */
  readonly lost: readonly string[];
  readonly openNotebook: () => void;
  readonly openReview: () => void;
}

/** The notes of the page in view. */
export function PageNotes({ t, notes, lost, openNotebook, openReview }: PageNotesProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('panel_notes')}</h2>
      <ul>
        {notes.map((note) => (
          <li key={note.id} class="note">
            {note.rendering !== '' && <bdi class="rendering">{note.rendering}</bdi>}{' '}
            <bdi class="headword" lang="ar">
              {note.headword}
            </bdi>
            {note.text !== '' && (
              <p class="own-text" dir="auto">
                {note.text}
              </p>
            )}
            {lost.includes(note.id) && (
              <p class="lost">
                <span class="quiet">{t('panel_note_lost')}</span>{' '}
                <q lang={note.source.language} dir="auto">
                  {note.sentence}
                </q>
              </p>
            )}
          </li>
        ))}
      </ul>
      <button type="button" class="link" onClick={openNotebook}>
        {t('popup_notes')}
      </button>{' '}
      <button type="button" class="link" onClick={openReview}>
        {t('popup_review')}
      </button>
    </section>
  );
}
