import type { QueueCounts } from '../../core/review/plan-queue';
import type { ReviewProps } from './review-props';
import type { Review } from './use-review';

const SORTS = ['review', 'learning', 'new'] as const;

/** What is left for now, and what can be done besides answering. */
export function ReviewBar({
  t,
  language,
  review,
  left,
}: Pick<ReviewProps, 't' | 'language'> & { readonly review: Review; readonly left: QueueCounts }) {
  const number = new Intl.NumberFormat(language);
  return (
    <div class="bar">
      <ul class="left" aria-label={t('review_left')}>
        {SORTS.map((sort) => (
          <li key={sort} class={`left-${sort}`}>
            {t(`review_left_${sort}`, number.format(left[sort]))}
          </li>
        ))}
      </ul>
      <div class="actions">
        {review.step?.undoable != null && (
          <button type="button" aria-keyshortcuts="u" onClick={review.undo}>
            {t('review_undo')}
          </button>
        )}
        <button type="button" aria-keyshortcuts="s" onClick={review.suspend}>
          {t('review_suspend')}
        </button>
        <button type="button" aria-keyshortcuts="Escape" onClick={review.end}>
          {t('review_end')}
        </button>
      </div>
    </div>
  );
}
