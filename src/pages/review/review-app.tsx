import { useEffect, useMemo, useState } from 'preact/hooks';
import { Alert } from '../../components/alert';
import { describeFailure } from '../../core/interface/describe-failure';
import { isolate } from '../../core/interface/isolate';
import { ReviewBar } from './review-bar';
import { ReviewCardView } from './review-card-view';
import type { ReviewProps } from './review-props';
import { ReviewSummary } from './review-summary';
import { useReview } from './use-review';
import { useReviewKeys } from './use-review-keys';

/** Review: one card after the other, until nothing is left for now or the reader ends it. */
export function ReviewApp(props: ReviewProps) {
  const { t, language, romanisation, sentence, openPage, now, speaker: makeSpeaker } = props;
  const review = useReview(props);
  useReviewKeys(review);
  const [, redraw] = useState(0);
  const speaker = useMemo(() => makeSpeaker(() => redraw((turn) => turn + 1)), [makeSpeaker]);
  useEffect(() => () => speaker.destroy(), [speaker]);
  const { step, failure, aside, ended } = review;
  const item = step?.item ?? null;
  const isAsking = item !== null && !ended;
  return (
    <main class="review">
      <h1>{t('review_title')}</h1>
      {failure !== null && (
        <Alert actionLabel={t('notebook_retry')} onAction={review.again}>
          {describeFailure(t, t('review_failed'), failure)}
        </Alert>
      )}
      {step === null && failure === null && <p role="status">{t('review_loading')}</p>}
      {step !== null && isAsking && (
        <ReviewBar t={t} language={language} review={review} left={step.left} />
      )}
      <p role="status" class="aside">
        {aside !== null && (
          <>
            {t('review_set_aside', isolate(aside.notes[0]?.headword ?? aside.entry))}{' '}
            <button type="button" class="link" onClick={review.resume}>
              {t('review_take_up')}
            </button>
          </>
        )}
      </p>
      {isAsking && (
        <ReviewCardView
          key={`${item.direction} ${item.reps} ${item.entry}`}
          t={t}
          language={language}
          romanisation={romanisation}
          sentence={sentence}
          item={item}
          review={review}
          speaker={speaker}
        />
      )}
      {step !== null && !isAsking && (
        <ReviewSummary
          t={t}
          language={language}
          step={step}
          openPage={openPage}
          now={now}
          onUndo={review.undo}
          onGoOn={review.goOn}
        />
      )}
      {isAsking && <p class="keys">{t('review_keys')}</p>}
    </main>
  );
}
