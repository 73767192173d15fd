import { Toast } from '../../components/toast';
import { describeFailure } from '../../core/interface/describe-failure';
import { isolate } from '../../core/interface/isolate';
import type { Translate } from '../../core/interface/translate';
import type { Note } from '../../core/notes/note';
import type { Removals } from './use-removals';

const LASTING_MS = 20_000;

/** Deleted notes and the way back. */
export interface RemovalToastsProps {
  readonly t: Translate;
  readonly removals: Removals;
  readonly onUndo: (note: Note) => void;
}

/** One toast a deleted note. */
export function RemovalToasts({ t, removals, onUndo }: RemovalToastsProps) {
  return (
    <div class="toasts">
      {removals.pending.map(({ note, undoFailure }) => (
        <Toast
          key={note.id}
          message={
            undoFailure === null
              ? t('notebook_removed', isolate(note.headword))
              : describeFailure(t, t('notebook_undo_failed', isolate(note.headword)), undoFailure)
          }
          actionLabel={t('notebook_undo')}
          dismissLabel={t('notebook_dismiss')}
          lastingMs={LASTING_MS}
          onAction={() => onUndo(note)}
          onDismiss={() => removals.forget(note.id)}
        />
      ))}
    </div>
  );
}
