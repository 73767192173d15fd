import { Toast } from '../../components/toast';
import { describeFailure } from '../../core/interface/describe-failure';
import { isolate } from '../../core/interface/isolate';
import type { Translate } from '../../core/interface/translate';
import type { Removal, Removals } from './use-removals';

const LASTING_MS = 20_000;

/** Deleted notes and the way back. */
export interface RemovalToastsProps {
  readonly t: Translate;
  readonly removals: Removals;
  readonly onUndo: (removal: Removal) => void;
}

/** One toast a deletion. */
export function RemovalToasts({ t, removals, onUndo }: RemovalToastsProps) {
  return (
    <div class="toasts">
      {removals.pending.map((removal) => (
        <Toast
          key={removal.ids[0]}
          message={messageOf(t, removal)}
          actionLabel={t('notebook_undo')}
          dismissLabel={t('notebook_dismiss')}
          lastingMs={LASTING_MS}
          onAction={() => onUndo(removal)}
          onDismiss={() => removals.forget(removal)}
        />
      ))}
    </div>
  );
}

function messageOf(t: Translate, { ids, note, undoFailure }: Removal): string {
  if (undoFailure !== null) {
    const what =
      note === null
        ? t('notebook_undo_many_failed')
        : t('notebook_undo_failed', isolate(note.headword));
    return describeFailure(t, what, undoFailure);
  }
  return note === null
    ? t('notebook_removed_many', ids.length)
    : t('notebook_removed', isolate(note.headword));
}
