import { useState } from 'preact/hooks';
import type { NotebookProps } from '../notebook-props';
import { ExportDialog } from './export-dialog';
import { everything } from './export-source';
import { ImportDialog } from './import-dialog';

/** What exports and imports need. */
export interface TransferPanelProps
  extends Pick<NotebookProps, 't' | 'now' | 'background' | 'askForAnki'> {
  /** Whether there is anything to take along. */
  readonly empty: boolean;
  /** Called once an import may have changed notes. */
  readonly reload: () => Promise<void>;
}

/** The ways out of the notebook and into it. Always everything, whatever the filters show. */
export function TransferPanel(props: TransferPanelProps) {
  const { t, empty } = props;
  const [open, setOpen] = useState<'export' | 'import' | null>(null);
  const close = () => setOpen(null);
  return (
    <div class="transfer">
      <button
        type="button"
        disabled={empty}
        aria-haspopup="dialog"
        onClick={() => setOpen('export')}
      >
        {t('notebook_export')}
      </button>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen('import')}>
        {t('notebook_import')}
      </button>
      {open === 'export' && (
        <ExportDialog
          {...props}
          source={async () => everything(props.background)}
          onClose={close}
        />
      )}
      {open === 'import' && <ImportDialog {...props} onClose={close} />}
    </div>
  );
}
