import type { Translate } from '../../core/interface/translate';
import type { MonthOfProgress } from '../../core/notes/reading-progress';

/** The figures behind the pictures of progress. */
export interface ProgressTableProps {
  readonly t: Translate;
  readonly language: 'en' | 'ar';
  readonly months: readonly MonthOfProgress[];
  /** Cards due on each of the next days, today first. */
  readonly due: readonly number[];
}

const WEEK = 7;

/** Progress month by month, and what is due in the next four weeks. */
export function ProgressTable({ t, language, months, due }: ProgressTableProps) {
  const locale = language === 'ar' ? 'ar' : 'en-GB';
  const month = new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const weeks = [0, 1, 2, 3].map((week) =>
    due.slice(week * WEEK, (week + 1) * WEEK).reduce((sum, count) => sum + count, 0),
  );
  return (
    <details>
      <summary>{t('notebook_progress_table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('notebook_progress_month')}</th>
            <th scope="col">{t('notebook_progress_notes_made')}</th>
            <th scope="col">{t('notebook_progress_known')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map((each) => (
            <tr key={each.month}>
              <th scope="row">{month.format(Date.parse(each.month))}</th>
              <td>{each.notes}</td>
              <td>{each.known}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('notebook_progress_week')}</th>
            <th scope="col">{t('notebook_progress_due')}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map((count, week) => (
            <tr key={week}>
              <th scope="row">{week + 1}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
