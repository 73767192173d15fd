import { useEffect, useRef } from 'preact/hooks';
import { MarkedSentence } from '../../components/marked-sentence';
import type { Speaker } from '../../components/speaker';
import { TagList } from '../../components/tag-list';
import { romanise } from '../../core/arabic/romanise';
import type { Note } from '../../core/notes/note';
import type { Question } from '../../core/review/question-of';
import { MetSentences } from './met-sentences';
import type { ReviewProps } from './review-props';

/** A card's answer. */
export interface ReviewAnswerViewProps extends Pick<ReviewProps, 't' | 'romanisation'> {
  readonly question: Question;
  readonly notes: readonly Note[];
  readonly speaker: Speaker;
}

const SIGN = /[\u064B-\u0652\u0670]/;

/** Both sides, how the Arabic is said, the reader's own words, and everywhere it was met. */
export function ReviewAnswerView(props: ReviewAnswerViewProps) {
  const { t, romanisation, question, notes, speaker } = props;
  const { arabic, english, note } = question;
  const heading = useRef<HTMLParagraphElement>(null);
  // The button that led here is gone; a screen reader goes on with the answer.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="answer" aria-label={t('review_answer')}>
      <p class="both" tabIndex={-1} ref={heading}>
        <bdi class="arabic" lang="ar">
          {arabic}
        </bdi>{' '}
        {SIGN.test(arabic) && (
          <bdi class="romanisation" lang="ar-Latn">
            {romanise(arabic, { scheme: romanisation, full: note.kind === 'word' })}
          </bdi>
        )}{' '}
        {english !== '' && (
          <bdi class="english" lang="en">
            {english}
          </bdi>
        )}
      </p>
      {speaker.canSpeak && (
        <button type="button" class="link" onClick={() => speaker.speak(arabic)}>
          {t('word_speak')}
        </button>
      )}
      <MarkedSentence note={note} />
      {note.text !== '' && (
        <p class="own-text" dir="auto">
          {note.text}
        </p>
      )}
      <TagList tags={note.tags} label={t('notebook_tags')} />
      <MetSentences t={t} notes={notes.filter((other) => other !== note)} />
    </section>
  );
}
