import type { Translate } from '../../core/interface/translate';
import type { Note } from '../../core/notes/note';

/** A note that an address leads to, or null where there is none any more. */
export interface MeetingsHeadingProps {
  readonly t: Translate;
  readonly note: Note | null;
  readonly onShowAll: () => void;
}

/** Says whose meetings are shown, and leads back to all notes. */
export function MeetingsHeading({ t, note, onShowAll }: MeetingsHeadingProps) {
  return (
    <div class="meetings">
      <p role="status">
        {note === null ? (
          t('notebook_note_gone')
        ) : (
          <>
            {t('notebook_meetings_of')}{' '}
            <span class="headword" lang={note.source.language} dir="auto">
              {note.headword}
            </span>{' '}
            <bdi>{note.rendering}</bdi>
          </>
        )}
      </p>
      <button type="button" onClick={onShowAll}>
        {t('notebook_show_all')}
      </button>
    </div>
  );
}
