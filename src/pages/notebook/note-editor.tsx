import { useEffect, useId, useRef } from 'preact/hooks';
import { describeFailure } from '../../core/interface/describe-failure';
import type { Translate } from '../../core/interface/translate';
import type { Counted } from '../../core/notes/note-index';
import { TagsField } from './tags-field';
import type { Draft } from './use-drafts';

/** A draft and what can be done with it. */
export interface NoteEditorProps {
  readonly t: Translate;
  readonly draft: Draft;
  /** The tags in use. */
  readonly tags: readonly Counted[];
  readonly onChange: (typed: Partial<Pick<Draft, 'text' | 'tags'>>) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** The reader's own text and tags, to be changed in place. */
export function NoteEditor({ t, draft, tags, onChange, onSave, onCancel }: NoteEditorProps) {
  const id = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => text.current?.focus(), []);
  const saving = draft.state === 'saving';
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <label for={`${id}text`}>{t('notebook_text')}</label>
      <textarea
        id={`${id}text`}
        ref={text}
        dir="auto"
        rows={4}
        readOnly={saving}
        value={draft.text}
        onInput={(event) => onChange({ text: event.currentTarget.value })}
      />
      <label for={`${id}tags`}>{t('notebook_tags')}</label>
      <TagsField
        id={`${id}tags`}
        value={draft.tags}
        tags={tags}
        readOnly={saving}
        describedBy={`${id}hint`}
        onInput={(typed) => onChange({ tags: typed })}
      />
      <p class="hint" id={`${id}hint`}>
        {t('notebook_tags_hint')}
      </p>
      {draft.state === 'failed' && (
        <p class="problem" role="alert">
          {describeFailure(t, t('notebook_save_failed'), draft.error)}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary">
          {t('notebook_save')}
        </button>
        <button type="button" onClick={onCancel} disabled={saving}>
          {t('notebook_cancel')}
        </button>
      </div>
    </form>
  );
}
