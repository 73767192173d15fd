import { useMemo, useRef } from 'preact/hooks';
import { Alert } from '../../components/alert';
import { describeFailure } from '../../core/interface/describe-failure';
import { WHOLE_NOTEBOOK } from '../../core/notes/notebook-view';
import { BinSection } from './bin-section';
import { FoundNotes } from './found-notes';
import { MeetingsHeading } from './meetings-heading';
import { NoteFilters } from './note-filters';
import type { NotebookProps } from './notebook-props';
import { ProgressSection } from './progress-section';
import { RemovalToasts } from './removal-toasts';
import { TransferPanel } from './transfer/transfer-panel';
import { useBin } from './use-bin';
import { useDrafts } from './use-drafts';
import { useDue } from './use-due';
import { useListFocus } from './use-list-focus';
import { useMeetings } from './use-meetings';
import { useNotes } from './use-notes';
import { type Removal, useRemovals } from './use-removals';
import { useSelection } from './use-selection';
import { useTagging } from './use-tagging';
import { useView } from './use-view';

/** The notebook: all notes in groups, newest first, to be searched, edited and taken along. */
export function NotebookApp(props: NotebookProps) {
  const { t, language, now, background, notebook } = props;
  const [view, setView] = useView();
  const reload = useRef<(ids: readonly string[]) => Promise<void>>(async () => {});
  const drafts = useDrafts(props, (ids) => reload.current(ids));
  const focus = useListFocus();
  const meetings = useMeetings(notebook, view, focus.want);
  const due = useDue(background, view.due);
  const asked = useMemo(
    () =>
      meetings.view.due
        ? { ...meetings.view, query: { ...meetings.view.query, entries: due ?? [] } }
        : meetings.view,
    [meetings.view, due],
  );
  const notes = useNotes(props, asked, drafts.slots);
  reload.current = notes.reload;
  const bin = useBin(props);
  const removals = useRemovals(props, notes.reload);
  const tagging = useTagging(props, notes.reload);
  const selection = useSelection();
  const searchBox = useRef<HTMLInputElement>(null);
  const { found, failure } = notes;
  const total = found?.total ?? 0;
  const showAll = () => setView(WHOLE_NOTEBOOK);

  const undo = async (removal: Removal) => {
    const [id = ''] = removal.ids;
    if (await removals.undo(removal)) focus.want(await notebook('notebook.slot', { id }));
  };
  const removeSelected = async () => {
    const ids = await notebook('notebook.ids', { slots: [...selection.slots] });
    selection.clear();
    await removals.removeMany(ids);
  };

  return (
    <div class="notebook" lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
      <main>
        <header class="notebook-header">
          <h1>{t('notebook_title')}</h1>
          <button
            type="button"
            onClick={() => void props.background('pages.open', { page: 'review' }).catch(() => {})}
          >
            {t('popup_review')}
          </button>
          <button
            type="button"
            onClick={() =>
              void props.background('pages.open', { page: 'glossary' }).catch(() => {})
            }
          >
            {t('popup_glossary')}
          </button>
          <TransferPanel
            t={t}
            now={now}
            background={background}
            askForAnki={props.askForAnki}
            empty={found !== null && total === 0}
            reload={() => notes.reload([])}
          />
        </header>
        {failure !== null && (
          <Alert actionLabel={t('notebook_retry')} onAction={() => void notes.reload([])}>
            {describeFailure(t, t('notebook_load_failed'), failure)}
          </Alert>
        )}
        {removals.failure !== null && (
          <Alert actionLabel={t('notebook_dismiss')} onAction={removals.dismissFailure}>
            {describeFailure(t, t('notebook_remove_failed'), removals.failure)}
          </Alert>
        )}
        {tagging.failure !== null && (
          <Alert actionLabel={t('notebook_dismiss')} onAction={tagging.dismissFailure}>
            {describeFailure(t, t('notebook_tag_failed'), tagging.failure)}
          </Alert>
        )}
        {found === null && failure === null && <p role="status">{t('notebook_loading')}</p>}
        {found !== null && total === 0 && <p class="empty">{t('notebook_empty')}</p>}
        {view.note !== null && meetings.note !== undefined && (
          <MeetingsHeading t={t} note={meetings.note} onShowAll={showAll} />
        )}
        {total > 0 && <ProgressSection {...props} />}
        {total > 0 && view.note === null && (
          <NoteFilters
            t={t}
            language={language}
            view={view}
            choices={notes.choices}
            searchBox={searchBox}
            onChange={setView}
          />
        )}
        {found !== null && (total > 0 || found.slots.length > 0) && meetings.note !== null && (
          <FoundNotes
            {...props}
            view={meetings.view}
            found={found}
            notes={notes}
            drafts={drafts}
            focus={focus}
            selection={selection}
            tagging={tagging}
            onRemoveSelected={() => void removeSelected()}
            searchBox={searchBox}
            onRemove={(note) => void removals.remove(note)}
            onMeetings={({ id }) => setView({ ...view, note: id })}
            onShowAll={showAll}
          />
        )}
        <BinSection t={t} bin={bin} now={now()} />
      </main>
      <RemovalToasts t={t} removals={removals} onUndo={(removal) => void undo(removal)} />
    </div>
  );
}
