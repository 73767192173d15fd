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
  return (
    <article class="note" id={`note-${note.id}`} aria-labelledby={id} tabIndex={-1}>
      <header>
        <h3 id={id}>
          <span class="headword" lang="ar" dir="rtl">
            {note.headword}
          </span>{' '}
          <bdi class="rendering">{note.rendering}</bdi>
        </h3>
        <KindBadge kind={note.kind} label={t(`notebook_kind_${note.kind}`)} />
      </header>
      <MarkedSentence note={note} />
      {draft === undefined ? (
        <SavedNote
          t={t}
          note={note}
          headingId={id}
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
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function SavedNote({ t, note, headingId, onEdit, onRemove }: SavedNoteProps) {
  const id = useId();
  const edit = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Comes back from the editor, whose buttons are gone: the focus would be lost with them.
    const card = edit.current?.closest('article');
    if (document.activeElement === document.body && card?.dataset['edited'] === 'true')
      edit.current?.focus();
  }, []);
  const begin = () => {
    const card = edit.current?.closest('article');
    if (card) card.dataset['edited'] = 'true';
    onEdit();
  };
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
          onClick={begin}
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
