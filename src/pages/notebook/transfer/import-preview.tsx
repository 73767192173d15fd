import { useId, useState } from 'preact/hooks';
import type { Translate } from '../../../core/interface/translate';
import { countsOf, type ImportMode, type PartPreview } from '../../../core/transfer/import-plan';

/** What a file would change. */
export interface ImportPreviewProps {
  readonly t: Translate;
  readonly parts: readonly PartPreview[];
  readonly onWrite: (mode: ImportMode) => void;
  readonly onCancel: () => void;
}

const MODES = ['merge', 'replace'] as const;

/** Says what an import would add, change and take away, and asks whether to do it. */
export function ImportPreview({ t, parts, onWrite, onCancel }: ImportPreviewProps) {
  const [mode, setMode] = useState<ImportMode>('merge');
  const name = useId();
  const { written, removed } = countsOf(parts, mode);
  return (
    <form
      class="import-preview"
      onSubmit={(event) => {
        event.preventDefault();
        onWrite(mode);
      }}
    >
      <fieldset>
        <legend>{t('notebook_import_mode')}</legend>
        {MODES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              checked={mode === each}
              onChange={() => setMode(each)}
            />{' '}
            {t(`notebook_import_mode_${each}`)}
          </label>
        ))}
      </fieldset>
      <table class="choice-table">
        <thead>
          <tr>
            <th scope="col">{t('notebook_import_part')}</th>
            <th scope="col">{t('notebook_import_added')}</th>
            <th scope="col">{t('notebook_import_updated')}</th>
            <th scope="col">{t('notebook_import_unchanged')}</th>
            <th scope="col">{t('notebook_import_removed')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => {
            const counts = countsOf([part], mode);
            return (
              <tr key={part.section}>
                <th scope="row">{t(`notebook_import_part_${part.section}`)}</th>
                <td>{part.added}</td>
                <td>{counts.written - part.added}</td>
                <td>{counts.unchanged}</td>
                <td>{counts.removed}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {removed > 0 && <p class="problem">{t('notebook_import_removes', removed)}</p>}
      {written + removed === 0 && <p class="hint">{t('notebook_import_nothing')}</p>}
      <div class="actions">
        <button type="submit" class="primary" disabled={written + removed === 0}>
          {t('notebook_import_write')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('notebook_cancel')}
        </button>
      </div>
    </form>
  );
}
