import { isolate } from '../../core/interface/isolate';
import { OWN_KINDS } from '../../core/own-glossary/own-entry';
import { nameOf } from './glossary-name';
import { ImportColumns } from './import-columns';
import type { ImportSectionProps } from './import-section';
import { languageName } from './language-name';
import { RowErrors } from './row-errors';
import type { ImportChoice, PendingImport } from './use-entry-import';

/** What the preview shows and whom it tells. */
export interface ImportPreviewProps extends ImportSectionProps {
  readonly pending: PendingImport;
  readonly running: boolean;
  readonly choose: (change: Partial<ImportChoice>) => void;
  readonly onStore: () => void;
  readonly onCancel: () => void;
}

/** What would come of a file: how it is read, its first rows, what is wrong with others. */
export function ImportPreview(props: ImportPreviewProps) {
  const { t, pending, running, choose, glossaries, onStore, onCancel } = props;
  const { read, choice, name } = pending;
  return (
    <div class="preview">
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <div class="row">
        <Languages {...props} />
        <label class="field">
          {t('glossary_import_kind')}
          <select
            name="import-kind"
            value={choice.kind}
            onChange={({ currentTarget: { value } }) =>
              choose({ kind: OWN_KINDS.find((kind) => kind === value) ?? 'term' })
            }
          >
            {OWN_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kind_${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          {t('glossary_import_into')}
          <select
            name="import-into"
            value={choice.target}
            onChange={(event) => choose({ target: event.currentTarget.value })}
          >
            <option value="">{t('glossary_import_into_new', isolate(name))}</option>
            {glossaries.map((glossary) => (
              <option key={glossary.id} value={glossary.id}>
                {nameOf(glossary, t)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ImportColumns {...props} />
      <RowErrors t={t} errors={read.errors} rows={pending.rows} />
      <p role="status">
        {t('glossary_import_count', read.entries.length)}{' '}
        {read.errors.length > 0 && t('glossary_import_left_out', read.errors.length)}
      </p>
      <div class="actions">
        <button
          type="button"
          class="primary store"
          disabled={running || read.entries.length === 0}
          onClick={onStore}
        >
          {t(running ? 'glossary_import_running' : 'glossary_import_store', read.entries.length)}
        </button>
        <button type="button" disabled={running} onClick={onCancel}>
          {t('notebook_cancel')}
        </button>
      </div>
    </div>
  );
}

/** From which language into which: chosen of those of a TBX file, typed for a table. */
function Languages({ t, language, pending: { file, choice }, choose }: ImportPreviewProps) {
  return (['from', 'to'] as const).map((side) =>
    file.kind === 'tbx' ? (
      <label key={side} class="field">
        {t(`glossary_column_${side}`)}
        <select
          name={`import-${side}`}
          value={choice[side]}
          onChange={(event) => choose({ [side]: event.currentTarget.value })}
        >
          {file.languages.map((tag) => (
            <option key={tag} value={tag}>
              {languageName(tag, language)}
            </option>
          ))}
        </select>
      </label>
    ) : (
      <label key={side} class="field">
        {t(`glossary_column_${side}`)}
        <input
          name={`import-${side}`}
          value={choice[side]}
          onInput={(event) => choose({ [side]: event.currentTarget.value.trim() })}
        />
      </label>
    ),
  );
}
