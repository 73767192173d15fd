import { useRef } from 'preact/hooks';
import { Alert } from '../../components/alert';
import { describeFailure } from '../../core/interface/describe-failure';
import type { Note } from '../../core/notes/note';
import { WHOLE_NOTEBOOK } from '../../core/notes/notebook-view';
import { BinSection } from './bin-section';
import { FoundNotes } from './found-notes';
import { MeetingsHeading } from './meetings-heading';
import { NoteFilters } from './note-filters';
import type { NotebookProps } from './notebook-props';
import { RemovalToasts } from './removal-toasts';
import { TransferPanel } from './transfer/transfer-panel';
import { useBin } from './use-bin';
import { useDrafts } from './use-drafts';
import { useListFocus } from './use-list-focus';
import { useMeetings } from './use-meetings';
import { useNotes } from './use-notes';
import { useRemovals } from './use-removals';
import { useView } from './use-view';

/** The notebook: all notes in groups, newest first, to be searched, edited and taken along. */
export function NotebookApp(props: NotebookProps) {
  const { t, language, now, notebook } = props;
  const [view, setView] = useView();
  const reload = useRef<(ids: readonly string[]) => Promise<void>>(async () => {});
  const drafts = useDrafts(props, (ids) => reload.current(ids));
  const focus = useListFocus();
  const meetings = useMeetings(notebook, view, focus.want);
  const notes = useNotes(props, meetings.view, drafts.slots);
  reload.current = notes.reload;
  const bin = useBin(props);
  const removals = useRemovals(props, notes.reload);
  const searchBox = useRef<HTMLInputElement>(null);
  const { found, failure } = notes;
  const total = found?.total ?? 0;
  const showAll = () => setView(WHOLE_NOTEBOOK);

  const undo = async (note: Note) => {
    if (await removals.undo(note)) focus.want(await notebook('notebook.slot', { id: note.id }));
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
          <TransferPanel
            t={t}
            now={now}
            background={props.background}
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
        {found === null && failure === null && <p role="status">{t('notebook_loading')}</p>}
        {found !== null && total === 0 && <p class="empty">{t('notebook_empty')}</p>}
        {view.note !== null && meetings.note !== undefined && (
          <MeetingsHeading t={t} note={meetings.note} onShowAll={showAll} />
        )}
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
            searchBox={searchBox}
            onRemove={(note) => void removals.remove(note)}
            onMeetings={({ id }) => setView({ ...view, note: id })}
            onShowAll={showAll}
          />
        )}
        <BinSection t={t} bin={bin} now={now()} />
      </main>
      <RemovalToasts t={t} removals={removals} onUndo={(note) => void undo(note)} />
    </div>
  );
}
