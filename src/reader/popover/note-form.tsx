import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { describeFailure } from '../../core/interface/describe-failure';
import type { Translate } from '../../core/interface/translate';
import { ColourChooser } from './colour-chooser';
import type { Draft, DraftChange, SaveState } from './note-drafts';

/** A note being written and whom that is told. */
export interface NoteWriting {
  readonly draft: Draft;
  /** Names the note that the draft is for. */
  readonly noteId: string;
  onEdit(change: DraftChange): void;
  onSave(): void;
  onRemove(): void;
  onRestore(): void;
}

/** What the form shows and whom it tells. */
export interface NoteFormProps extends Omit<NoteWriting, 'noteId'> {
  readonly t: Translate;
  /** Whether the fields are unfolded although nothing is in them yet. */
  readonly isUnfolded?: boolean;
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
  removing: null,
  'remove-failed': 'popover_remove_failed',
  removed: 'popover_removed',
  restoring: null,
  'restore-failed': 'popover_restore_failed',
};

/** Nothing is to be saved in these states. */
const IDLE: readonly SaveState[] = ['saving', 'saved', 'removing', 'restoring', 'remove-failed'];

/** Saves the name or passage, with the reader's own words folded away until wanted. */
export function NoteForm(props: NoteFormProps) {
  const { draft, t, isUnfolded = false, onEdit, onSave, onOpenNotes, onResize, children } = props;
  // Only at first: emptying the fields must not fold them away under the reader's hands.
  const [open] = useState(isUnfolded || draft.state !== 'unsaved');
  const idle = IDLE.includes(draft.state);
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
        <ColourChooser
          t={t}
          colour={draft.colour}
          onChoose={(colour) => {
            onEdit({ colour });
            // A note that is kept shows its new colour at once.
            if (draft.state === 'saved') onSave();
          }}
        />
      </details>
      <div class="actions">
        {/* Not `disabled`, which would drop the focus of whoever has just pressed it. */}
        <button type="submit" class="save" aria-disabled={idle}>
          {t('popover_save')}
        </button>
        <RemovalButton {...props} />
        <button type="button" class="notes" onClick={onOpenNotes}>
          {t('popover_open_notes')}
        </button>
        {children}
        <p class="status" role="status" data-state={draft.state}>
          {statusOf(draft, t)}
        </p>
      </div>
    </form>
  );
}

/** What can be done with a note that is kept or gone; nothing in other states. */
const REMOVAL: Partial<Readonly<Record<SaveState, 'remove' | 'restore'>>> = {
  saved: 'remove',
  removing: 'remove',
  'remove-failed': 'remove',
  removed: 'restore',
  restoring: 'restore',
  'restore-failed': 'restore',
};

/** Removes the note or, in the same place so that the focus stays, brings it back. */
function RemovalButton({ draft, t, onRemove, onRestore }: NoteFormProps) {
  const action = REMOVAL[draft.state];
  if (action === undefined) return null;
  const isBusy = draft.state === 'removing' || draft.state === 'restoring';
  const run = action === 'remove' ? onRemove : onRestore;
  return (
    <button
      type="button"
      class={action}
      aria-disabled={isBusy}
      onClick={() => {
        if (!isBusy) run();
      }}
    >
      {t(action === 'remove' ? 'popover_remove' : 'popover_restore')}
    </button>
  );
}

function statusOf({ state, error }: Draft, t: Translate): string {
  const key = STATUS[state];
  if (key === null) return '';
  return state.endsWith('failed') ? describeFailure(t, t(key), error) : t(key);
}
