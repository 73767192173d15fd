import { Toast } from '../../components/toast';
import type { Translate } from '../../core/interface/translate';
import type { Attempts } from './use-attempts';

const LASTING_MS = 20_000;

/** One toast for everything that can be taken back. */
export function UndoToasts({
  t,
  attempts,
}: {
  readonly t: Translate;
  readonly attempts: Attempts;
}) {
  const { undoable, attempt, forget } = attempts;
  return (
    <div class="toasts">
      {undoable.map(({ id, message, undo }) => (
        <Toast
          key={id}
          message={message}
          actionLabel={t('notebook_undo')}
          dismissLabel={t('notebook_dismiss')}
          lastingMs={LASTING_MS}
          onAction={() =>
            void attempt(t('glossary_undo_failed'), undo).then((done) => done && forget(id))
          }
          onDismiss={() => forget(id)}
        />
      ))}
    </div>
  );
}
