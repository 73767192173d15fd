import { isolate } from '../../../core/interface/isolate';
import type { Translate } from '../../../core/interface/translate';
import type { ImportError } from '../../../core/transfer/import-error';
import type { Refusal } from './stage-import';

const SHOWN = 20;

/** Says row by row why nothing of a file was imported. */
export function ImportProblems({ t, errors, more }: Refusal & { readonly t: Translate }) {
  const further = more + Math.max(0, errors.length - SHOWN);
  return (
    <div>
      <p>{t('notebook_import_refused')}</p>
      <ul>
        {errors.slice(0, SHOWN).map((error) => (
          <li key={`${error.section} ${error.row} ${error.path} ${error.code}`}>
            {inWords(t, error)}
          </li>
        ))}
      </ul>
      {further > 0 && <p>{t('notebook_import_more', further)}</p>}
    </div>
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
