import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { describeFailure } from '../../core/interface/describe-failure';
import type { Translate } from '../../core/interface/translate';
import type { Draft, SaveState } from './note-drafts';

/** What the form shows and whom it tells. */
export interface NoteFormProps {
  readonly draft: Draft;
  readonly t: Translate;
  onEdit(change: Partial<Pick<Draft, 'text' | 'tags'>>): void;
  onSave(): void;
  onOpenNotes(): void;
  onResize(): void;
  /** Further buttons, after the form's own. */
  readonly children?: ComponentChildren;
}

const STATUS: Readonly<Record<SaveState, string | null>> = {
  unsaved: null,
  edited: 'popover_edited',
  saving: 'popover_saving',
  saved: 'popover_saved',
  failed: 'popover_save_failed',
};

/** Saves the name, with the reader's own words folded away until wanted. */
export function NoteForm(props: NoteFormProps) {
  const { draft, t, onEdit, onSave, onOpenNotes, onResize, children } = props;
  // Only at first: emptying the fields must not fold them away under the reader's hands.
  const [open] = useState(draft.text !== '' || draft.tags !== '');
  const status = statusOf(draft, t);
  const idle = draft.state === 'saving' || draft.state === 'saved';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!idle) onSave();
      }}
    >
      <details open={open} onToggle={onResize}>
        <summary>{t('popover_add_note')}</summary>
        <label>
          <span>{t('popover_note')}</span>
          <textarea
            name="note"
            rows={3}
            dir="auto"
            value={draft.text}
            onInput={(event) => onEdit({ text: event.currentTarget.value })}
          />
        </label>
        <label>
          <span>{t('popover_tags')}</span>
          <input
            name="tags"
            type="text"
            dir="auto"
            autocomplete="off"
            value={draft.tags}
            onInput={(event) => onEdit({ tags: event.currentTarget.value })}
          />
        </label>
      </details>
      <div class="actions">
        {/* Not `disabled`, which would drop the focus of whoever has just pressed it. */}
        <button type="submit" class="save" aria-disabled={idle}>
          {t('popover_save')}
        </button>
        <button type="button" class="notes" onClick={onOpenNotes}>
          {t('popover_open_notes')}
        </button>
        {children}
        <p class="status" role="status" data-state={draft.state}>
          {status}
        </p>
      </div>
    </form>
  );
}

function statusOf({ state, error }: Draft, t: Translate): string {
  const key = STATUS[state];
  if (key === null) return '';
  return state === 'failed' ? describeFailure(t, t(key), error) : t(key);
}
