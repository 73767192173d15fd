import { useState } from 'preact/hooks';
import { Alert } from '../../../components/alert';
import { Dialog } from '../../../components/dialog';
import { describeFailure } from '../../../core/interface/describe-failure';
import { isolate } from '../../../core/interface/isolate';
import { EXPORT_FORMATS, type ExportFormat } from './export-formats';
import { exportNotes } from './export-notes';
import type { ExportSource } from './export-source';
import { SendToAnkiRow } from './send-to-anki-row';
import type { TransferPanelProps } from './transfer-panel';

type ExportState =
  | { readonly kind: 'idle' | 'writing' }
  | { readonly kind: 'done'; readonly file: string }
  | { readonly kind: 'failed'; readonly error: unknown };

/** What is to be exported. */
export interface ExportDialogProps extends Pick<TransferPanelProps, 't' | 'now' | 'askForAnki'> {
  readonly source: () => Promise<ExportSource>;
  readonly onClose: () => void;
}

/** The formats to choose from, and how the export went. */
export function ExportDialog(props: ExportDialogProps) {
  const { t, now, source, onClose } = props;
  const [state, setState] = useState<ExportState>({ kind: 'idle' });

  const write = async (format: ExportFormat) => {
    setState({ kind: 'writing' });
    try {
      setState({ kind: 'done', file: await exportNotes(format, await source(), now()) });
    } catch (error) {
      setState({ kind: 'failed', error });
    }
  };

  return (
    <Dialog title={t('notebook_export_title')} closeLabel={t('notebook_close')} onClose={onClose}>
      <ul class="formats">
        {EXPORT_FORMATS.map((format) => (
          <li key={format.name}>
            <button
              type="button"
              disabled={state.kind === 'writing'}
              aria-describedby={`export-${format.name}`}
              onClick={() => void write(format)}
            >
              {t(`notebook_export_${format.name}`)}
            </button>
            <p id={`export-${format.name}`} class="hint">
              {t(`notebook_export_${format.name}_hint`)}
            </p>
          </li>
        ))}
      </ul>
      <p role="status" class="transfer-status">
        {state.kind === 'writing' && t('notebook_export_writing')}
        {state.kind === 'done' && t('notebook_export_done', isolate(state.file))}
      </p>
      <SendToAnkiRow {...props} />
      {state.kind === 'failed' && (
        <Alert actionLabel={t('notebook_dismiss')} onAction={() => setState({ kind: 'idle' })}>
          {describeFailure(t, t('notebook_export_failed'), state.error)}
        </Alert>
      )}
    </Dialog>
  );
}
