import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../core/interface/translate';
import type { CountedEntry } from '../../core/panel/count-entries';
import { filterEntries } from '../../core/panel/filter-entries';
import { groupEntries } from '../../core/panel/group-entries';
import type { TabApi } from '../../messages/contract';
import type { Client } from '../../messages/rpc';
import { EntryRow } from './entry-row';

/** The entries of a page and the tab it is in. */
export interface EntryListProps {
  readonly t: Translate;
  readonly language: 'en' | 'ar';
  readonly entries: readonly CountedEntry[];
  readonly tab: Client<TabApi>;
}

/** All names and terms by kind, with a filter; a row leads to its mentions in the page. */
export function EntryList({ t, language, entries, tab }: EntryListProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState('');
  // Which mention of an entry a click shows next.
  const next = useRef(new Map<string, number>());
  const found = useMemo(() => filterEntries(entries, query), [entries, query]);
  const groups = useMemo(() => groupEntries(found), [found]);

  const flash = (entry: string | null) => void tab('page.flash', { entry }).catch(() => {});
  const show = (entry: string) => {
    tab('page.show', { entry, at: next.current.get(entry) ?? 0 })
      .then((mention) => {
        if (mention !== null) next.current.set(entry, mention.at + 1);
        setShown(mention === null ? t('panel_gone') : t('panel_shown', mention.at + 1, mention.of));
      })
      .catch(() => setShown(t('panel_gone')));
  };

  return (
    <>
      <search class="filter">
        <label for={`${id}filter`}>{t('panel_filter')}</label>
        <input
          id={`${id}filter`}
          type="search"
          dir="auto"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </search>
      <p role="status" class="count">
        {t('panel_count', found.length, entries.length)}
      </p>
      <p role="status" class="shown">
        {shown}
      </p>
      {groups.map((group) => (
        <section key={group.kind} aria-labelledby={`${id}${group.kind}`}>
          <h2 id={`${id}${group.kind}`} style={{ color: `var(--kind-${group.kind}, var(--text))` }}>
            {t(`panel_kind_${group.kind}`, group.entries.length)}
          </h2>
          <ul>
            {group.entries.map((entry) => (
              <EntryRow
                key={entry.gloss.entry}
                t={t}
                language={language}
                entry={entry}
                onPoint={flash}
                onChoose={show}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
