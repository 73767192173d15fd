import type { Translate } from '../../../core/interface/translate';
import {
  COLUMN_ROLES,
  type ColumnRole,
  guessColumns,
} from '../../../core/transfer/table/column-roles';
import type { Columns } from './use-import';

/** A table of words and how its columns are read. */
export interface ColumnChoiceProps {
  readonly t: Translate;
  readonly columns: Columns;
  readonly onChange: (columns: Columns) => void;
  readonly onContinue: (columns: Columns) => void;
}

/** Rows that are shown. */
const SHOWN = 5;

/** Asks what the columns of a table hold; what they look like is chosen already. */
export function ColumnChoice({ t, columns, onChange, onContinue }: ColumnChoiceProps) {
  const { table, headed, roles } = columns;
  const body = headed ? table.rows.slice(1) : table.rows;
  const complete = roles.includes('headword') && body.length > 0;
  const give = (at: number, role: ColumnRole) =>
    onChange({
      ...columns,
      // A role is never given twice: the column that had it has none.
      roles: roles.map((given, index) => {
        if (index === at) return role;
        return given === role ? 'none' : given;
      }),
    });
  return (
    <form
      class="columns"
      onSubmit={(event) => {
        event.preventDefault();
        onContinue(columns);
      }}
    >
      <p class="hint">{t('notebook_import_columns', body.length)}</p>
      <label>
        <input
          type="checkbox"
          checked={headed}
          onChange={({ currentTarget: { checked } }) =>
            onChange({ ...columns, headed: checked, roles: guessColumns(table.rows, checked) })
          }
        />{' '}
        {t('notebook_import_headed')}
      </label>
      <table class="choice-table">
        <thead>
          <tr>
            {roles.map((role, at) => (
              <th key={at} scope="col">
                <select
                  aria-label={t('notebook_import_column', at + 1)}
                  value={role}
                  onChange={({ currentTarget: { value } }) => give(at, value as ColumnRole)}
                >
                  {COLUMN_ROLES.map((each) => (
                    <option key={each} value={each}>
                      {t(`notebook_import_role_${each}`)}
                    </option>
                  ))}
                </select>
                {headed && <bdi>{table.rows[0]?.[at]}</bdi>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.slice(0, SHOWN).map((row, number) => (
            <tr key={number}>
              {roles.map((_, at) => (
                <td key={at} dir="auto">
                  {row[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {!complete && <p class="problem">{t('notebook_import_no_words')}</p>}
      <div class="actions">
        <button type="submit" class="primary" disabled={!complete}>
          {t('notebook_import_continue')}
        </button>
      </div>
    </form>
  );
}
