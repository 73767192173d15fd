import { useEffect, useRef } from 'preact/hooks';
import { soonText } from '../../core/review/wait-text';
import type { ReviewStep } from '../../messages/review-api';
import type { ReviewProps } from './review-props';

/** How it went. */
export interface ReviewSummaryProps
  extends Pick<ReviewProps, 't' | 'language' | 'openPage' | 'now'> {
  readonly step: ReviewStep;
  readonly onUndo: () => void;
  readonly onGoOn: () => void;
}

/** How many cards were answered today, how well, and when there is something to ask again. */
export function ReviewSummary(props: ReviewSummaryProps) {
  const { t, language, step, openPage, now, onUndo, onGoOn } = props;
  const { today, nextDue, undoable, item } = step;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const isEmpty = today.answers === 0 && nextDue === null && item === null;
  return (
    <section class="summary">
      <h2 ref={heading} tabIndex={-1}>
        {t(item === null ? 'review_done' : 'review_ended')}
      </h2>
      {isEmpty && <p>{t('review_empty')}</p>}
      {today.answers > 0 && (
        <dl>
          <dt>{t('review_answers')}</dt>
          <dd>{number.format(today.answers)}</dd>
          <dt>{t('review_remembered')}</dt>
          <dd>{percent.format(1 - today.ratings[0] / today.answers)}</dd>
          <dt>{t('review_new_met')}</dt>
          <dd>{number.format(today.met)}</dd>
        </dl>
      )}
      {item === null && nextDue !== null && (
        <p>{t('review_next_due', soonText(nextDue, now(), language))}</p>
      )}
      <div class="actions">
        {item !== null && (
          <button type="button" class="primary" onClick={onGoOn}>
            {t('review_go_on')}
          </button>
        )}
        {undoable !== null && (
          <button type="button" aria-keyshortcuts="u" onClick={onUndo}>
            {t('review_undo')}
          </button>
        )}
        <button type="button" class="link" onClick={() => openPage('notebook')}>
          {t('popup_notes')}
        </button>
        <button type="button" class="link" onClick={() => openPage('options')}>
          {t('popup_options')}
        </button>
      </div>
    </section>
  );
}
