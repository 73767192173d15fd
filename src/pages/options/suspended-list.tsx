import { useEffect, useState } from 'preact/hooks';
import { Alert } from '../../components/alert';
import { describeFailure } from '../../core/interface/describe-failure';
import { isolate } from '../../core/interface/isolate';
import type { SuspendedEntry } from '../../messages/review-api';
import type { ReviewOptionsProps } from './review-options';

/** The entries that were set aside, each with a button that has it asked again. */
export function SuspendedList({
  t,
  suspended,
  resume,
}: Pick<ReviewOptionsProps, 't' | 'suspended' | 'resume'>) {
  const [entries, setEntries] = useState<readonly SuspendedEntry[] | null>(null);
  const [unread, setUnread] = useState<unknown>(null);
  const [unchanged, setUnchanged] = useState<unknown>(null);
  const read = () =>
    void suspended().then((found) => {
      setEntries(found);
      setUnread(null);
    }, setUnread);
  useEffect(read, []);
  const askAgain = (entry: string) =>
    void resume(entry).then(() => {
      setUnchanged(null);
      setEntries((all) => all?.filter((other) => other.entry !== entry) ?? null);
    }, setUnchanged);
  return (
    <>
      <h3>{t('options_review_suspended')}</h3>
      {unread !== null && (
        <Alert actionLabel={t('notebook_retry')} onAction={read}>
          {describeFailure(t, t('options_review_suspended_load'), unread)}
        </Alert>
      )}
      {entries?.length === 0 && <p>{t('options_review_suspended_none')}</p>}
      <ul class="suspended">
        {entries?.map((each) => (
          <li key={each.entry}>
            <button type="button" onClick={() => askAgain(each.entry)}>
              {t('options_review_suspended_again', isolate(nameOf(each)))}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">
        {unchanged === null ? '' : describeFailure(t, t('options_review_failed'), unchanged)}
      </p>
    </>
  );
}

/** What has no note left is known by its entry only. */
function nameOf({ entry, headword, rendering }: SuspendedEntry): string {
  return headword === '' ? entry : `${rendering} – ${headword}`;
}
