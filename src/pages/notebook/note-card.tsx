import { useEffect, useId, useRef } from 'preact/hooks';
import { KindBadge } from '../../components/kind-badge';
import { MarkedSentence } from '../../components/marked-sentence';
import { TagList } from '../../components/tag-list';
import type { Translate } from '../../core/interface/translate';
import type { Note } from '../../core/notes/note';
import { NoteEditor } from './note-editor';
import type { Drafts } from './use-drafts';

/** One note with everything that can be done to it. */
export interface NoteCardProps {
  readonly t: Translate;
  readonly note: Note;
  readonly drafts: Drafts;
  readonly onRemove: (note: Note) => void;
}

/** Shows a note, or its editor while the reader changes it. */
export function NoteCard({ t, note, drafts, onRemove }: NoteCardProps) {
  const id = useId();
  const draft = drafts.open.get(note.id);
  const wasEdited = useRef(false);
  if (draft !== undefined) wasEdited.current = true;
  return (
    <article class="note" id={`note-${note.id}`} aria-labelledby={id} tabIndex={-1}>
      <header>
        <h3 id={id}>
          <span class="headword" lang="ar" dir="rtl">
            {note.headword}
          </span>{' '}
          <bdi class="rendering">{note.rendering}</bdi>
        </h3>
        <KindBadge kind={note.kind} label={t(`kind_${note.kind}`)} />
      </header>
      <MarkedSentence note={note} />
      {draft === undefined ? (
        <SavedNote
          t={t}
          note={note}
          headingId={id}
          takesFocus={wasEdited.current}
          onEdit={() => drafts.begin(note)}
          onRemove={() => onRemove(note)}
        />
      ) : (
        <NoteEditor
          t={t}
          draft={draft}
          onChange={(typed) => drafts.change(note.id, typed)}
          onSave={() => void drafts.save(note)}
          onCancel={() => drafts.discard(note.id)}
        />
      )}
    </article>
  );
}

interface SavedNoteProps {
  readonly t: Translate;
  readonly note: Note;
  readonly headingId: string;
  /** Comes back from the editor, whose buttons are gone: the focus would be lost with them. */
  readonly takesFocus: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function SavedNote({ t, note, headingId, takesFocus, onEdit, onRemove }: SavedNoteProps) {
  const id = useId();
  const edit = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus && document.activeElement === document.body) edit.current?.focus();
  }, [takesFocus]);
  return (
    <>
      {note.text !== '' && (
        <p class="own-text" dir="auto">
          {note.text}
        </p>
      )}
      <TagList tags={note.tags} label={t('notebook_tags')} />
      <div class="actions">
        <button
          type="button"
          ref={edit}
          id={`${id}edit`}
          aria-labelledby={`${id}edit ${headingId}`}
          onClick={onEdit}
        >
          {t('notebook_edit')}
        </button>
        <button
          type="button"
          id={`${id}remove`}
          aria-labelledby={`${id}remove ${headingId}`}
          onClick={onRemove}
        >
          {t('notebook_remove')}
        </button>
      </div>
    </>
  );
}
