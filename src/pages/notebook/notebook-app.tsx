import { useCallback, useEffect, useState } from 'preact/hooks';
import { Alert } from '../../components/alert';
import { describeFailure } from '../../core/interface/describe-failure';
import type { Note } from '../../core/notes/note';
import { type NoteQuery, searchNotes, tagsInUse } from '../../core/notes/search-notes';
import { ArticleSection } from './article-section';
import { BinSection } from './bin-section';
import { NoteFilters } from './note-filters';
import type { NotebookProps } from './notebook-props';
import { RemovalToasts } from './removal-toasts';
import { ImportReport } from './transfer/import-report';
import { TransferBar } from './transfer/transfer-bar';
import { useImport } from './transfer/use-import';
import { useBin } from './use-bin';
import { type Drafts, useDrafts } from './use-drafts';
import { useRemovals } from './use-removals';
import { useStored } from './use-stored';

const EVERYTHING: NoteQuery = { text: '', kind: null, tag: null };

/** The notebook: all notes by article, newest first, to be searched, edited and taken along. */
export function NotebookApp(props: NotebookProps) {
  const { t, language, now, openUrl, background, onNotesChanged } = props;
  const load = useCallback(() => background('notes.list'), [background]);
  const { found: notes, failure, reload } = useStored(load, onNotesChanged);
  const [query, setQuery] = useState(EVERYTHING);
  const drafts = useDrafts(props, reload);
  const bin = useBin(props);
  const removals = useRemovals(props, reload);
  const incoming = useImport(props, reload);
  const focusNote = useFocusOnNote(notes);
  const all = notes ?? [];
  const groups = shownGroups(all, query, drafts);
  const undo = async (note: Note) => {
    if (await removals.undo(note)) focusNote(note.id);
  };

  return (
    <div class="notebook" lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
      <main>
        <header class="notebook-header">
          <h1>{t('notebook_title')}</h1>
          <TransferBar
            t={t}
            background={background}
            notes={all}
            now={now}
            importing={incoming.running}
            onImport={(file) => void incoming.run(file)}
          />
        </header>
        <ImportReport t={t} outcome={incoming.outcome} onDismiss={incoming.dismiss} />
        {failure !== null && (
          <Alert actionLabel={t('notebook_retry')} onAction={() => void reload()}>
            {describeFailure(t, t('notebook_load_failed'), failure)}
          </Alert>
        )}
        {removals.failure !== null && (
          <Alert actionLabel={t('notebook_dismiss')} onAction={removals.dismissFailure}>
            {describeFailure(t, t('notebook_remove_failed'), removals.failure)}
          </Alert>
        )}
        {notes === null && failure === null && <p role="status">{t('notebook_loading')}</p>}
        {notes !== null && all.length === 0 && <p class="empty">{t('notebook_empty')}</p>}
        {all.length > 0 && (
          <>
            <NoteFilters t={t} query={query} tags={tagsInUse(all, language)} onChange={setQuery} />
            <p class="count" role="status">
              {t('notebook_count', countOf(groups), all.length)}
            </p>
            {groups.length === 0 && (
              <p class="empty">
                {t('notebook_nothing_found')}{' '}
                <button type="button" onClick={() => setQuery(EVERYTHING)}>
                  {t('notebook_show_all')}
                </button>
              </p>
            )}
          </>
        )}
        {groups.map((group) => (
          <ArticleSection
            key={group.source.url}
            t={t}
            language={language}
            group={group}
            drafts={drafts}
            onRemove={(note) => void removals.remove(note)}
            openUrl={openUrl}
          />
        ))}
        <BinSection t={t} bin={bin} now={now()} />
      </main>
      <RemovalToasts t={t} removals={removals} onUndo={(note) => void undo(note)} />
    </div>
  );
}

/**
 * What the query finds, together with every note that is being edited: it stays in view though it
 * may not match, or was deleted in another tab.
 */
function shownGroups(all: readonly Note[], query: NoteQuery, drafts: Drafts) {
  const found = new Set(searchNotes(all, query).flatMap(({ notes }) => notes));
  const known = new Set(all.map(({ id }) => id));
  const orphans = [...drafts.open.values()]
    .map(({ note }) => note)
    .filter(({ id }) => !known.has(id));
  const shown = all.filter((note) => found.has(note) || drafts.open.has(note.id));
  return searchNotes([...shown, ...orphans], EVERYTHING);
}

function countOf(groups: readonly { readonly notes: readonly Note[] }[]): number {
  return groups.reduce((sum, { notes }) => sum + notes.length, 0);
}

/** Takes the focus to a note as soon as it is in the list. */
function useFocusOnNote(notes: readonly Note[] | null): (id: string) => void {
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    const card = wanted === null ? null : document.getElementById(`note-${wanted}`);
    if (card === null) return;
    card.focus();
    setWanted(null);
  }, [wanted, notes]);
  return setWanted;
}
