import { useEffect, useState } from 'preact/hooks';
import { Alert } from '../../components/alert';
import type { StoredCount } from '../../core/backup/stored-count';
import type { Translate } from '../../core/interface/translate';

/** What keeping notes safe takes. Functions stay the same from one drawing to the next. */
export interface SafekeepingProps {
  readonly t: Translate;
  /** How many notes there are, and how many there were before the storage was cleared. */
  readonly look: () => Promise<StoredCount>;
  /** The reader knows that notes are lost. */
  readonly acceptLoss: () => Promise<unknown>;
  /** How many days old the last backup is, Infinity without one; null to say nothing. */
  readonly reminder: (notes: number) => Promise<number | null>;
  /** The reader does not want to be reminded for a while. */
  readonly later: () => Promise<unknown>;
  readonly openOptions: () => void;
  /** Has the browser keep the storage where it does so without asking the reader. */
  readonly persist: () => Promise<void>;
}

/** Says when notes were lost or the last backup is old; keeps quiet when all is well. */
export function Safekeeping(props: SafekeepingProps) {
  const { t, look, reminder, persist } = props;
  const [lost, setLost] = useState(0);
  const [days, setDays] = useState<number | null>(null);
  useEffect(() => {
    const find = async () => {
      const found = await look();
      setLost(found.lost);
      if (found.notes === 0) return;
      setDays(await reminder(found.notes));
      await persist();
    };
    // The notebook says when nothing can be read.
    find().catch(() => {});
  }, [look, reminder, persist]);
  return (
    <div class="safekeeping">
      {lost > 0 && (
        <Alert
          actionLabel={t('notebook_dismiss')}
          onAction={() => {
            setLost(0);
            void props.acceptLoss();
          }}
        >
          {t('storage_lost', lost)}
        </Alert>
      )}
      {days !== null && (
        <p class="reminder">
          <span>
            {Number.isFinite(days) ? t('backup_remind_old', days) : t('backup_remind_none')}
          </span>
          <button type="button" onClick={props.openOptions}>
            {t('backup_remind_open')}
          </button>
          <button
            type="button"
            onClick={() => {
              setDays(null);
              void props.later();
            }}
          >
            {t('backup_remind_later')}
          </button>
        </p>
      )}
    </div>
  );
}
