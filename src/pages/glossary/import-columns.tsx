import { COLUMN_ROLES } from '../../core/own-glossary/guess-columns';
import type { ImportPreviewProps } from './import-preview';

/** So many rows show what the columns hold. */
const SHOWN = 6;

/** The first rows of a file under what each of its columns is taken for. */
export function ImportColumns({ t, pending, choose }: ImportPreviewProps) {
  const { file, rows, choice } = pending;
  const isTable = file.kind === 'table';
  const first = rows.filter((row) => row.length > 0).slice(0, SHOWN);
  const width = Math.max(0, ...first.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const roleOf = (column: number) => choice.roles[column] ?? 'ignore';
  return (
    <>
      {isTable && (
        <label class="switch">
          <input
            type="checkbox"
            name="has-header"
            checked={choice.hasHeader}
            onChange={(event) => choose({ hasHeader: event.currentTarget.checked })}
          />{' '}
          {t('glossary_import_header')}
        </label>
      )}
      {/* Can be scrolled with the keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus */}
      <section class="scrolls" tabIndex={0} aria-label={t('glossary_import_preview')}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {isTable ? (
                    <select
                      name={`column-${column}`}
                      aria-label={t('glossary_import_column', column + 1)}
                      value={roleOf(column)}
                      onChange={({ currentTarget: { value } }) => {
                        const chosen = COLUMN_ROLES.find((role) => role === value) ?? 'ignore';
                        const roles = columns.map((each) =>
                          each === column ? chosen : roleOf(each),
                        );
                        choose({ roles });
                      }}
                    >
                      {COLUMN_ROLES.map((role) => (
                        <option key={role} value={role}>
                          {t(`glossary_column_${role}`)}
                        </option>
                      ))}
                    </select>
                  ) : (
                    t(`glossary_column_${roleOf(column)}`)
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.map((row, at) => (
              // Rows have nothing else to tell them apart, and their order never changes.
              <tr key={at} class={at === 0 && choice.hasHeader ? 'names' : undefined}>
                {columns.map((column) => (
                  <td key={column} dir="auto">
                    {row[column] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
