import { type CardMemory, RATINGS, type Rating } from '../../core/review/review-card';
import { waitText } from '../../core/review/wait-text';
import type { ReviewProps } from './review-props';

/** The four answers. */
export interface RatingButtonsProps extends Pick<ReviewProps, 't' | 'language'> {
  readonly previews: readonly CardMemory[];
  readonly disabled: boolean;
  readonly onRate: (rating: Rating) => void;
}

/** How well it was remembered, each with its key and how long the card then waits. */
export function RatingButtons(props: RatingButtonsProps) {
  const { t, language, previews, disabled, onRate } = props;
  return (
    <fieldset class="ratings">
      <legend class="unseen">{t('review_rate')}</legend>
      {RATINGS.map((rating, index) => {
        const preview = previews[index];
        return (
          <button
            key={rating}
            type="button"
            class={`rating rating-${rating}`}
            // Not `disabled`, which would lose the focus.
            aria-disabled={disabled}
            aria-keyshortcuts={String(rating)}
            onClick={() => !disabled && onRate(rating)}
          >
            <span>
              <kbd>{rating}</kbd> {t(`review_rating_${rating}`)}
            </span>{' '}
            {preview !== undefined && <small>{waitText(preview, language)}</small>}
          </button>
        );
      })}
    </fieldset>
  );
}
