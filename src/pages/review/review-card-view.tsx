import { useEffect, useRef } from 'preact/hooks';
import { KindBadge } from '../../components/kind-badge';
import type { Speaker } from '../../components/speaker';
import { questionOf } from '../../core/review/question-of';
import type { ReviewItem } from '../../messages/review-api';
import { RatingButtons } from './rating-buttons';
import { ReviewAnswerView } from './review-answer-view';
import type { ReviewProps } from './review-props';
import { ReviewQuestion } from './review-question';
import type { Review } from './use-review';

/** One card and what can be done with it. */
export interface ReviewCardViewProps
  extends Pick<ReviewProps, 't' | 'language' | 'romanisation' | 'sentence'> {
  readonly item: ReviewItem;
  readonly review: Review;
  readonly speaker: Speaker;
}

/** A card: the question, and once it is revealed the answer with the four ratings. */
export function ReviewCardView(props: ReviewCardViewProps) {
  const { t, language, romanisation, sentence, item, review, speaker } = props;
  const question = questionOf(item.notes, item.direction, item.reps);
  const reveal = useRef<HTMLButtonElement>(null);
  useEffect(() => reveal.current?.focus(), []);
  return (
    <article class="card">
      <KindBadge kind={question.note.kind} label={t(`kind_${question.note.kind}`)} />
      <ReviewQuestion
        t={t}
        question={question}
        withSentence={sentence === 'shown' && !review.revealed}
      />
      {review.revealed ? (
        <>
          <ReviewAnswerView
            t={t}
            romanisation={romanisation}
            question={question}
            notes={item.notes}
            speaker={speaker}
          />
          <RatingButtons
            t={t}
            language={language}
            previews={item.previews}
            disabled={review.busy}
            onRate={review.answer}
          />
        </>
      ) : (
        <button type="button" class="primary reveal" ref={reveal} onClick={review.reveal}>
          {t('review_reveal')}
        </button>
      )}
    </article>
  );
}
