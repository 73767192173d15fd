import { Alert } from '../../../components/alert';
import { describeFailure } from '../../../core/interface/describe-failure';
import { isolate } from '../../../core/interface/isolate';
import type { Translate } from '../../../core/interface/translate';
import type { ImportError } from '../../../core/transfer/import-error';
import type { ImportOutcome } from './use-import';

const SHOWN = 20;

/** How the last import ended. */
export interface ImportReportProps {
  readonly t: Translate;
  readonly outcome: ImportOutcome | null;
  readonly onDismiss: () => void;
}

/** Says what an import did, or note by note why it did nothing. */
export function ImportReport({ t, outcome, onDismiss }: ImportReportProps) {
  if (outcome === null) return null;
  if (outcome.kind === 'done')
    return (
      <p class="report" role="status">
        <span>{t('notebook_import_done', outcome.written, outcome.unchanged)}</span>
        <button type="button" onClick={onDismiss}>
          {t('notebook_dismiss')}
        </button>
      </p>
    );
  return (
    <Alert actionLabel={t('notebook_dismiss')} onAction={onDismiss}>
      {outcome.kind === 'failed' ? (
        describeFailure(t, t('notebook_import_failed'), outcome.error)
      ) : (
        <Errors t={t} errors={outcome.errors} />
      )}
    </Alert>
  );
}

function Errors({ t, errors }: { readonly t: Translate; readonly errors: readonly ImportError[] }) {
  return (
    <>
      <p>{t('notebook_import_refused')}</p>
      <ul>
        {errors.slice(0, SHOWN).map((error) => (
          <li key={`${error.section} ${error.row} ${error.path} ${error.code}`}>
            {inWords(t, error)}
          </li>
        ))}
      </ul>
      {errors.length > SHOWN && <p>{t('notebook_import_more', errors.length - SHOWN)}</p>}
    </>
  );
}

function inWords(t: Translate, { section, row, path, code }: ImportError): string {
  const problem = t(`notebook_import_${code}`);
  if (section === null || row === null) return problem;
  const part = t(`notebook_import_part_${section}`);
  return path === ''
    ? t('notebook_import_row', part, row, problem)
    : t('notebook_import_field', part, row, isolate(path), problem);
}
