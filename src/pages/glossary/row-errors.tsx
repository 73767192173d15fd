import { isolate } from '../../core/interface/isolate';
import type { Translate } from '../../core/interface/translate';
import type { RowError } from '../../core/own-glossary/read-rows';

const SHOWN = 20;
/** So much of a row says which one it is, in UTF-16 code units. */
const QUOTED = 60;

/** What is wrong with which rows of a file. */
export function RowErrors({
  t,
  errors,
  rows,
}: {
  readonly t: Translate;
  readonly errors: readonly RowError[];
  readonly rows: readonly (readonly string[])[];
}) {
  if (errors.length === 0) return null;
  const quote = (row: number) => {
    const text = (rows[row - 1] ?? []).filter((cell) => cell.trim() !== '').join(' · ');
    return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
  };
  return (
    <div class="row-errors" role="alert">
      <p>{t('glossary_import_errors', errors.length)}</p>
      <ul>
        {errors.slice(0, SHOWN).map(({ row, problem }) => (
          <li key={`${row} ${problem}`}>
            {t('glossary_import_row', row, t(`glossary_problem_${problem}`), isolate(quote(row)))}
          </li>
        ))}
      </ul>
      {errors.length > SHOWN && <p>{t('notebook_import_more', errors.length - SHOWN)}</p>}
    </div>
  );
}
