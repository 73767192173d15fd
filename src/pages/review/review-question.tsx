import type { SentencePiece } from '../../core/review/hide-word';
import type { Question } from '../../core/review/question-of';
import type { ReviewProps } from './review-props';

/** A card before its answer is shown. */
export interface ReviewQuestionProps extends Pick<ReviewProps, 't'> {
  readonly question: Question;
  /** Whether the sentence is part of the question. */
  readonly withSentence: boolean;
}

/** What is asked: the word and, where the reader wants it, the sentence it was met in. */
export function ReviewQuestion({ t, question, withSentence }: ReviewQuestionProps) {
  const { prompt, promptIsArabic, note, sentence } = question;
  return (
    <>
      <p class="asked">{t(promptIsArabic ? 'review_ask_english' : 'review_ask_arabic')}</p>
      <h2 class="prompt" lang={promptIsArabic ? 'ar' : 'en'} dir={promptIsArabic ? 'rtl' : 'ltr'}>
        {prompt}
      </h2>
      {withSentence && sentence.length > 0 && (
        <blockquote class="sentence" lang={note.source.language} dir="auto">
          {sentence.map((piece, index) => (
            // Pieces never change their order.
            <Piece key={index} t={t} piece={piece} isGap={!promptIsArabic} />
          ))}
        </blockquote>
      )}
    </>
  );
}

function Piece({
  t,
  piece,
  isGap,
}: Pick<ReviewProps, 't'> & { readonly piece: SentencePiece; readonly isGap: boolean }) {
  if (!piece.hidden) return <>{piece.text}</>;
  if (!isGap) return <mark>{piece.text}</mark>;
  return (
    <span class="gap">
      <span class="unseen">{t('review_gap')}</span>
    </span>
  );
}
