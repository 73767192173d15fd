import { useEffect, useId, useRef } from 'preact/hooks';
import { ColourSign } from '../../components/colour-sign';
import { KindBadge } from '../../components/kind-badge';
import { MarkedSentence } from '../../components/marked-sentence';
import { TagList } from '../../components/tag-list';
import { isolate } from '../../core/interface/isolate';
import type { Translate } from '../../core/interface/translate';
import type { Note } from '../../core/notes/note';
import type { Counted } from '../../core/notes/note-index';
import { ArticleFacts } from './article-facts';
import { NoteEditor } from './note-editor';
import type { Drafts } from './use-drafts';

/** One note with everything that can be done to it. */
export interface NoteCardProps {
  readonly t: Translate;
  readonly language: 'en' | 'ar';
  readonly note: Note;
  readonly slot: number;
  /** How many notes there are on the same name or lemma. */
  readonly meetings: number;
  /** Its place in the whole list, of which only a part is drawn; counted from 1. */
  readonly position: number;
  readonly of: number;
  /** Whether the note says itself where it was met. */
  readonly showsArticle: boolean;
  readonly drafts: Drafts;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  /** The tags in use. */
  readonly tags: readonly Counted[];
  readonly onFocus: () => void;
  readonly onRemove: (note: Note) => void;
  readonly onMeetings?: ((note: Note) => void) | undefined;
  readonly openUrl?: ((url: string) => void) | undefined;
}

/** Shows a note, or its editor while the reader changes it. */
export function NoteCard(props: NoteCardProps) {
  const { t, language, note, slot, drafts, onRemove } = props;
  const id = useId();
  const draft = drafts.open.get(note.id);
  const wasEdited = useRef(false);
  if (draft !== undefined) wasEdited.current = true;
  return (
    <article
      class="note"
      data-colour={note.colour}
      aria-labelledby={id}
      aria-posinset={props.position}
      aria-setsize={props.of}
      tabIndex={-1}
      onFocusIn={props.onFocus}
    >
      <header>
        <input
          type="checkbox"
          class="select"
          aria-label={t('notebook_select', isolate(note.headword))}
          checked={props.isSelected}
          onChange={props.onSelect}
        />
        <h3 id={id}>
          <span class="headword" lang="ar" dir="rtl">
            {note.headword}
          </span>{' '}
          <bdi class="rendering">{note.rendering}</bdi>
        </h3>
        <span class="signs">
          <ColourSign colour={note.colour} label={t(`colour_${note.colour}`)} />
          <KindBadge kind={note.kind} label={t(`kind_${note.kind}`)} />
        </span>
      </header>
      <MarkedSentence note={note} />
      {props.showsArticle && (
        <ArticleFacts t={t} language={language} source={note.source} openUrl={props.openUrl} />
      )}
      {draft === undefined ? (
        <SavedNote
          t={t}
          note={note}
          headingId={id}
          takesFocus={wasEdited.current}
          onEdit={() => drafts.begin(note, slot)}
          onRemove={() => onRemove(note)}
          meetings={props.meetings}
          onMeetings={props.onMeetings}
        />
      ) : (
        <NoteEditor
          t={t}
          draft={draft}
          tags={props.tags}
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
  readonly meetings: number;
  readonly onMeetings?: ((note: Note) => void) | undefined;
}

function SavedNote(props: SavedNoteProps) {
  const { t, note, headingId, takesFocus, onEdit, onRemove, meetings, onMeetings } = props;
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
        {onMeetings !== undefined && meetings > 1 && (
          <button
            type="button"
            id={`${id}meetings`}
            aria-labelledby={`${id}meetings ${headingId}`}
            onClick={() => onMeetings(note)}
          >
            {t('notebook_meetings', meetings)}
          </button>
        )}
      </div>
    </>
  );
}
