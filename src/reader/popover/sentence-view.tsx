import type { StudyView } from '../words/word-study';
import type { WordCardProps } from './word-card-props';

/** A sentence word by word, right to left, each word with its English below. */
export function SentenceView({
  view,
  study,
}: WordCardProps & { readonly view: Extract<StudyView, { readonly name: 'sentence' }> }) {
  const here = study.place.start - view.span.start;
  return (
    <ol class="interlinear" dir="rtl">
      {view.words.map(({ start, written, vocalised, english }) => (
        <li key={start} aria-current={start === here ? 'true' : undefined}>
          <span class="arabic" lang="ar" dir="rtl">
            {vocalised || written}
          </span>
          <span class="english" lang="en" dir="ltr">
            {english}
          </span>
        </li>
      ))}
    </ol>
  );
}
