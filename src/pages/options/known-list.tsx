import { useEffect, useState } from 'preact/hooks';
import { Alert } from '../../components/alert';
import { describeFailure } from '../../core/interface/describe-failure';
import { isolate } from '../../core/interface/isolate';
import type { Translate } from '../../core/interface/translate';
import type { KnownEntry } from '../../core/known/known-entry';

/** What the list shows and whom it tells. */
export interface KnownListProps {
  readonly t: Translate;
  readonly known: () => Promise<readonly KnownEntry[]>;
  /** Resolves once the entry is marked again. */
  readonly forget: (entry: string) => Promise<unknown>;
}

/** The names that the reader knows, each with a button that has it marked again. */
export function KnownList({ t, known, forget }: KnownListProps) {
  const [entries, setEntries] = useState<readonly KnownEntry[] | null>(null);
  const [unread, setUnread] = useState<unknown>(null);
  const [unchanged, setUnchanged] = useState<unknown>(null);
  const read = () =>
    void known().then((found) => {
      setEntries(found);
      setUnread(null);
    }, setUnread);
  useEffect(read, []);
  const markAgain = (entry: string) =>
    void forget(entry).then(() => {
      setUnchanged(null);
      setEntries((all) => all?.filter((other) => other.entry !== entry) ?? null);
    }, setUnchanged);
  return (
    <>
      <h2>{t('options_known')}</h2>
      {unread !== null && (
        <Alert actionLabel={t('notebook_retry')} onAction={read}>
          {describeFailure(t, t('options_known_unread'), unread)}
        </Alert>
      )}
      {entries?.length === 0 && <p>{t('options_known_none')}</p>}
      <ul class="known">
        {entries?.map(({ entry, rendering, headword }) => (
          <li key={entry}>
            <button type="button" onClick={() => markAgain(entry)}>
              {t('options_known_again', isolate(`${rendering} – ${headword}`))}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">
        {unchanged === null ? '' : describeFailure(t, t('options_known_failed'), unchanged)}
      </p>
    </>
  );
}
