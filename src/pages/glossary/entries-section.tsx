import { useCallback, useEffect, useState } from 'preact/hooks';
import { Alert } from '../../components/alert';
import { describeFailure } from '../../core/interface/describe-failure';
import { isolate } from '../../core/interface/isolate';
import type { OwnEntry, OwnGlossary } from '../../core/own-glossary/own-entry';
import { useStored } from '../notebook/use-stored';
import { EntryCard } from './entry-card';
import { EntryEditor } from './entry-editor';
import { ExportButtons } from './export-buttons';
import type { GlossaryProps } from './glossary-props';
import type { Attempts } from './use-attempts';

/** What the section shows and whom it tells. */
export interface EntriesSectionProps extends GlossaryProps {
  readonly attempts: Attempts;
  readonly glossary: OwnGlossary;
  readonly name: string;
  /** The entry to edit at once, or null. */
  readonly editing: string | null;
}

/** So many entries are shown at a time: a page of 50,000 would be of no use to anybody. */
const PAGE = 50;

/** The entries of one glossary, searched and edited. */
export function EntriesSection(props: EntriesSectionProps) {
  const { t, background, glossary, name, onGlossaryChanged, attempts } = props;
  const { id } = glossary;
  const [text, setText] = useState('');
  const [offset, setOffset] = useState(0);
  // The entry that is edited, 'new' for one that is not there yet.
  const [edited, setEdited] = useState<OwnEntry | 'new' | null>(null);
  const load = useCallback(
    () => background('glossary.find', { glossary: id, text, offset, limit: PAGE }),
    [background, id, text, offset],
  );
  const { found, failure, reload } = useStored(load, onGlossaryChanged);
  useEntryToEdit(props, setEdited);
  // Where the last entry of the last page was deleted there is one page less.
  useEffect(() => {
    if (found !== null && offset > 0 && offset >= found.total)
      setOffset(Math.max(0, Math.ceil(found.total / PAGE) - 1) * PAGE);
  }, [found, offset]);

  const save = async (entry: OwnEntry, before: OwnEntry | null) => {
    const saved = await attempts.attempt(t('glossary_save_failed'), () =>
      background('glossary.save', { glossary: id, entry }),
    );
    if (!saved) return;
    setEdited(null);
    if (before === null) return;
    attempts.offer({
      id: entry.id,
      message: t('glossary_entry_changed', isolate(entry.headword)),
      undo: () => background('glossary.save', { glossary: id, entry: before }),
    });
  };
  const remove = async (entry: OwnEntry) => {
    const ids = [entry.id];
    const removed = await attempts.attempt(t('glossary_remove_failed'), () =>
      background('glossary.removeEntries', { glossary: id, ids }),
    );
    if (!removed) return;
    attempts.offer({
      id: entry.id,
      message: t('glossary_entry_removed', isolate(entry.headword)),
      undo: () => background('glossary.restoreEntries', { glossary: id, ids }),
    });
  };
  const editor = (entry: OwnEntry | null) => (
    <EntryEditor
      {...props}
      entry={entry}
      onSave={(next) => void save(next, entry)}
      onCancel={() => setEdited(null)}
    />
  );
  const shown = found?.entries ?? [];
  const elsewhere =
    edited !== null && edited !== 'new' && !shown.some((entry) => entry.id === edited.id)
      ? edited
      : null;
  return (
    <section class="entries">
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <div class="row">
        <label class="field">
          {t('notebook_search')}
          <input
            type="search"
            dir="auto"
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setOffset(0);
            }}
          />
        </label>
        <button type="button" class="add" onClick={() => setEdited('new')}>
          {t('glossary_entry_new')}
        </button>
        <ExportButtons {...props} />
      </div>
      {edited === 'new' && editor(null)}
      {elsewhere !== null && editor(elsewhere)}
      {failure !== null && (
        <Alert actionLabel={t('notebook_retry')} onAction={() => void reload()}>
          {describeFailure(t, t('glossary_load_failed'), failure)}
        </Alert>
      )}
      {found !== null && <Found t={t} {...found} offset={offset} onTurn={setOffset} />}
      <ul class="entry-list">
        {shown.map((entry) => (
          <li key={entry.id}>
            {edited !== null && edited !== 'new' && edited.id === entry.id ? (
              editor(edited)
            ) : (
              <EntryCard
                {...props}
                entry={entry}
                onEdit={() => setEdited(entry)}
                onRemove={() => void remove(entry)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How many entries were found, and the ways to those that are not in view. */
function Found(props: {
  readonly t: GlossaryProps['t'];
  readonly total: number;
  readonly entries: readonly OwnEntry[];
  readonly offset: number;
  readonly onTurn: (offset: number) => void;
}) {
  const { t, total, entries, offset, onTurn } = props;
  return (
    <div class="row found">
      <p class="count" role="status">
        {total === 0
          ? t('glossary_found_nothing')
          : t('glossary_found', offset + 1, offset + entries.length, total)}
      </p>
      {total > PAGE && (
        <nav class="actions">
          <button type="button" disabled={offset === 0} onClick={() => onTurn(offset - PAGE)}>
            {t('glossary_page_before')}
          </button>
          <button
            type="button"
            disabled={offset + PAGE >= total}
            onClick={() => onTurn(offset + PAGE)}
          >
            {t('glossary_page_after')}
          </button>
        </nav>
      )}
    </div>
  );
}

/** Opens the editor of the entry that the page was opened for. */
function useEntryToEdit(
  { background, glossary: { id }, editing }: EntriesSectionProps,
  open: (entry: OwnEntry) => void,
): void {
  useEffect(() => {
    if (editing === null) return;
    background('glossary.entry', { glossary: id, id: editing }).then(
      (entry) => entry !== null && open(entry),
      // The list says that it cannot be read.
      () => {},
    );
  }, [background, id, editing, open]);
}
