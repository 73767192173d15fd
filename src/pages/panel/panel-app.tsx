import { Alert } from '../../components/alert';
import { describeFailure } from '../../core/interface/describe-failure';
import type { Translate } from '../../core/interface/translate';
import type { Note } from '../../core/notes/note';
import type { TabApi } from '../../messages/contract';
import type { Client } from '../../messages/rpc';
import { EntryList } from './entry-list';
import { PageNotes } from './page-notes';
import { PanelFigures } from './panel-figures';
import { PanelNotice } from './panel-notice';
import { useFollowedPage } from './use-followed-page';
import { usePageNotes } from './use-page-notes';

/** What the side panel works with; functions stay the same as long as the panel is open. */
export interface PanelProps {
  readonly t: Translate;
  readonly language: 'en' | 'ar';
  /** Tells the tab in view, now and whenever it or its page changes; gives what stops that. */
  readonly follow: (listener: (tab: number | null) => void) => () => void;
  readonly tab: (id: number) => Client<TabApi>;
  readonly notesOf: (url: string) => Promise<readonly Note[]>;
  readonly onNotesChanged: (listener: () => void) => () => void;
  readonly openNotebook: () => void;
  readonly openReview: () => void;
}

/** The names and terms of the article in view, its notes and some figures. */
export function PanelApp(props: PanelProps) {
  const { t, language } = props;
  const { page, askAgain } = useFollowedPage(props);
  const findings = page?.findings ?? null;
  const { notes, failure, retry } = usePageNotes(findings?.url ?? null, props);
  const isReading = findings?.reading.reading === true;
  return (
    <main class="panel">
      <h1>
        {isReading && findings.reading.title ? (
          <bdi lang="ar">{findings.reading.title}</bdi>
        ) : (
          t('panel_title')
        )}
      </h1>
      {page !== null && <PanelNotice t={t} page={page} onChanged={askAgain} />}
      {page?.tab && isReading && findings.entries.length > 0 && (
        <>
          <EntryList
            key={`${page.id} ${findings.url}`}
            t={t}
            language={language}
            entries={findings.entries}
            tab={page.tab}
          />
          <PanelFigures t={t} language={language} findings={findings} />
        </>
      )}
      {failure !== null && (
        <Alert actionLabel={t('notebook_retry')} onAction={retry}>
          {describeFailure(t, t('panel_notes_failed'), failure)}
        </Alert>
      )}
      {notes.length > 0 && (
        <PageNotes
          t={t}
          notes={notes}
          lost={findings?.lost ?? []}
          openNotebook={props.openNotebook}
          openReview={props.openReview}
        />
      )}
    </main>
  );
}
