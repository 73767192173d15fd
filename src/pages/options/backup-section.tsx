import { useEffect, useState } from 'preact/hooks';
import { BACKUP_RHYTHMS, type BackupState } from '../../core/backup/backup-state';
import { describeFailure } from '../../core/interface/describe-failure';
import { isolate } from '../../core/interface/isolate';
import type { Translate } from '../../core/interface/translate';
import { StorageLine } from './storage-line';

/** What the section shows and whom it tells. */
export interface BackupSectionProps {
  readonly t: Translate;
  readonly safety: {
    readonly language: 'en' | 'ar';
    readonly read: () => Promise<BackupState>;
    readonly change: (changes: Partial<BackupState>) => Promise<BackupState>;
    /** Asks the reader whether Hamish may write files; call it first thing after a click. */
    readonly ask: () => Promise<boolean>;
    /** Whether it may already. */
    readonly may: () => Promise<boolean>;
    /** Makes a backup at once. */
    readonly backUp: () => Promise<void>;
    readonly storage: () => Promise<{ readonly used: number | null; readonly persisted: boolean }>;
    /** Asks the browser to keep the storage; gives whether it does. */
    readonly persist: () => Promise<boolean>;
  };
}

const NUMBERS = [3, 5, 10, 20];

/** Where the notes are, how safe they are there, and backups of them. */
export function BackupSection({ t, safety }: BackupSectionProps) {
  const [state, setState] = useState<BackupState | null>(null);
  const [told, setTold] = useState('');
  useEffect(() => {
    void Promise.all([safety.read(), safety.may()]).then(([read, may]) =>
      setState(may ? read : { ...read, every: 'never' }),
    );
  }, [safety]);
  if (state === null) return null;

  const change = (changes: Partial<BackupState>) => void safety.change(changes).then(setState);

  const backUp = async (changes: Partial<BackupState>) => {
    // Nothing may be waited for before the question.
    if (!(await safety.ask())) return setTold(t('backup_refused'));
    setTold(t('backup_running'));
    await safety.change(changes);
    const error = await safety.backUp().then(
      () => null,
      (cause: unknown) => cause,
    );
    setState(await safety.read());
    setTold(error === null ? t('backup_done') : '');
  };

  return (
    <section class="backup">
      <h2>{t('backup_title')}</h2>
      <StorageLine t={t} safety={safety} />
      <p>{t('backup_about')}</p>
      <LastBackup t={t} state={state} language={safety.language} />
      {state.every === 'never' ? (
        <button type="button" class="primary" onClick={() => void backUp({ every: 'week' })}>
          {t('backup_turn_on')}
        </button>
      ) : (
        <Choices t={t} state={state} change={change} />
      )}{' '}
      <button type="button" onClick={() => void backUp({})}>
        {t('backup_now')}
      </button>
      <p role="status">{told}</p>
    </section>
  );
}

function Choices({
  t,
  state,
  change,
}: {
  readonly t: Translate;
  readonly state: BackupState;
  readonly change: (changes: Partial<BackupState>) => void;
}) {
  return (
    <>
      <label>
        {t('backup_every')}{' '}
        <select
          name="every"
          onChange={({ currentTarget: { value } }) => {
            const every = BACKUP_RHYTHMS.find((each) => each === value);
            if (every !== undefined) change({ every });
          }}
        >
          {BACKUP_RHYTHMS.map((every) => (
            <option key={every} value={every} selected={every === state.every}>
              {t(`backup_every_${every}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('backup_keep')}{' '}
        <select
          name="keep"
          onChange={({ currentTarget: { value } }) => change({ keep: Number(value) })}
        >
          {NUMBERS.map((keep) => (
            <option key={keep} value={keep} selected={keep === state.keep}>
              {keep}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function LastBackup({
  t,
  state: { files, failure, checkedAt },
  language,
}: {
  readonly t: Translate;
  readonly state: BackupState;
  readonly language: 'en' | 'ar';
}) {
  const [last] = files;
  const time = new Intl.DateTimeFormat(language === 'ar' ? 'ar' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return (
    <>
      <p>
        {last === undefined
          ? t('backup_none')
          : t(
              'backup_last',
              time.format(checkedAt ?? last.at),
              isolate(last.path),
              (last.bytes / 1e6).toFixed(1),
            )}
      </p>
      {failure !== null && (
        <p class="problem" role="alert">
          {describeFailure(t, t('backup_failed'), { remoteName: failure })}
        </p>
      )}
    </>
  );
}
