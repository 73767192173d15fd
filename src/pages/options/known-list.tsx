import { useState } from 'preact/hooks';
import { isolate } from '../../core/interface/isolate';
import type { Translate } from '../../core/interface/translate';
import type { KnownEntry } from '../../core/known/known-entry';

/** What the list shows and whom it tells. */
export interface KnownListProps {
  readonly t: Translate;
  readonly known: readonly KnownEntry[];
  /** Resolves once the entry is marked again. */
  readonly forget: (entry: string) => Promise<unknown>;
}

/** The names that the reader knows, each with a button that has it marked again. */
export function KnownList({ t, known, forget }: KnownListProps) {
  const [entries, setEntries] = useState(known);
  const [failed, setFailed] = useState(false);
  const markAgain = (entry: string) =>
    void forget(entry).then(
      () => {
        setFailed(false);
        setEntries((all) => all.filter((other) => other.entry !== entry));
      },
      () => setFailed(true),
    );
  return (
    <>
      <h2>{t('options_known')}</h2>
      {entries.length === 0 && <p>{t('options_known_none')}</p>}
      <ul class="known">
        {entries.map(({ entry, rendering, headword }) => (
          <li key={entry}>
            <button type="button" onClick={() => markAgain(entry)}>
              {t('options_known_again', isolate(`${rendering} – ${headword}`))}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{failed ? t('options_known_failed') : ''}</p>
    </>
  );
}
