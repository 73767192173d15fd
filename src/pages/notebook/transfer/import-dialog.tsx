import { Alert } from '../../../components/alert';
import { Dialog } from '../../../components/dialog';
import { FileButton } from '../../../components/file-button';
import { describeFailure } from '../../../core/interface/describe-failure';
import type { Translate } from '../../../core/interface/translate';
import { ColumnChoice } from './column-choice';
import { ImportPreview } from './import-preview';
import { ImportProblems } from './import-problems';
import type { TransferPanelProps } from './transfer-panel';
import { type Import, useImport } from './use-import';

/** Takes a file, shows what it would change, and writes it. */
export function ImportDialog(props: TransferPanelProps & { readonly onClose: () => void }) {
  const { t, background, reload, onClose } = props;
  const incoming = useImport(background, reload);
  return (
    <Dialog
      title={t('notebook_import_title')}
      closeLabel={t('notebook_close')}
      onClose={() => {
        incoming.reset();
        onClose();
      }}
    >
      <Step t={t} incoming={incoming} />
    </Dialog>
  );
}

function Step({ t, incoming }: { readonly t: Translate; readonly incoming: Import }) {
  const { state } = incoming;
  switch (state.kind) {
    case 'idle':
      return <FileChoice t={t} onChoose={(file) => void incoming.choose(file)} />;
    case 'reading':
    case 'writing':
      return (
        <p role="status" class="transfer-status">
          {t(state.kind === 'reading' ? 'notebook_import_reading' : 'notebook_import_writing')}
        </p>
      );
    case 'columns':
      return (
        <ColumnChoice
          t={t}
          columns={state}
          onChange={incoming.arrange}
          onContinue={(columns) => void incoming.read(columns)}
        />
      );
    case 'ready':
      return (
        <ImportPreview
          t={t}
          parts={state.parts}
          onWrite={(mode) => void incoming.write(state.id, mode)}
          onCancel={incoming.reset}
        />
      );
    case 'refused':
      return (
        <Alert actionLabel={t('notebook_import_other')} onAction={incoming.reset}>
          <ImportProblems t={t} {...state} />
        </Alert>
      );
    case 'done':
      return (
        <p class="report" role="status">
          <span>
            {t(
              'notebook_import_done',
              state.counts.written,
              state.counts.unchanged,
              state.counts.removed,
            )}
          </span>
          {state.counts.written + state.counts.removed > 0 && (
            <button type="button" onClick={() => void incoming.undo(state.id)}>
              {t('notebook_undo')}
            </button>
          )}
        </p>
      );
    case 'undone':
      return (
        <p class="report" role="status">
          {t('notebook_import_undone', state.counts.undone, state.counts.kept)}
        </p>
      );
    case 'failed':
      return (
        <Alert actionLabel={t('notebook_import_other')} onAction={incoming.reset}>
          {describeFailure(t, t('notebook_import_failed'), state.error)}
        </Alert>
      );
  }
}

function FileChoice({
  t,
  onChoose,
}: {
  readonly t: Translate;
  readonly onChoose: (file: File) => void;
}) {
  return (
    <>
      <p class="hint" id="import-hint">
        {t('notebook_import_hint')}
      </p>
      <FileButton
        label={t('notebook_import_file')}
        accept=".json,.csv,.tsv,.tab,.txt,application/json,text/csv"
        describedBy="import-hint"
        onChoose={onChoose}
      />
    </>
  );
}
