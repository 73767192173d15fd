import { CardForm } from './card-form';
import { FamilyView } from './family-view';
import { LemmaView } from './lemma-view';
import { CARD_TITLE } from './popover-card';
import { Radicals } from './radicals';
import { ReadingView } from './reading-view';
import { SentenceView } from './sentence-view';
import { WordActions } from './word-actions';
import type { WordCardProps } from './word-card-props';

/** Explains a word, and whatever of the lexicon the reader looks at from there. */
export function WordCard(props: WordCardProps) {
  const { study, note, t } = props;
  const { view } = study;
  return (
    <>
      <header>
        {view !== null && (
          <button type="button" class="back" onClick={study.back}>
            <span aria-hidden="true" class="arrow" /> {t('word_back')}
          </button>
        )}
        <Heading {...props} />
        <button type="button" class="close" aria-label={t('popover_close')} onClick={props.onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <View {...props} />
      {study.failed && (
        <p class="failed" role="alert">
          {t('word_lookup_failed')}
        </p>
      )}
      {note !== null && (
        <CardForm
          key={note.noteId}
          {...note}
          t={t}
          language={props.language}
          onOpenNotes={props.onOpenNotes}
          onResize={props.onResize}
        >
          <WordActions {...props} />
        </CardForm>
      )}
    </>
  );
}

function Heading({ study, t }: WordCardProps) {
  const { view, reading, word } = study;
  if (view?.name === 'sentence') return <h2 id={CARD_TITLE}>{t('word_sentence')}</h2>;
  if (view?.name === 'family')
    return (
      <h2 id={CARD_TITLE}>
        {t('word_root')} <Radicals root={view.root} />
      </h2>
    );
  if (view?.name === 'lemma')
    return (
      <h2 id={CARD_TITLE} lang="en" dir="ltr">
        {view.lemma.glosses[0]}
      </h2>
    );
  return reading === null ? (
    <h2 id={CARD_TITLE} class="arabic" lang="ar" dir="rtl">
      {word.surface}
    </h2>
  ) : (
    <h2 id={CARD_TITLE} lang="en" dir="ltr">
      {reading.english}
    </h2>
  );
}

function View(props: WordCardProps) {
  const { view, reading } = props.study;
  switch (view?.name) {
    case 'lemma':
      return <LemmaView {...props} lemma={view.lemma} />;
    case 'family':
      return <FamilyView {...props} members={view.members} />;
    case 'sentence':
      return <SentenceView {...props} view={view} />;
    default:
      return reading === null ? (
        <p class="unknown">{props.t('word_unknown')}</p>
      ) : (
        <ReadingView {...props} reading={reading} />
      );
  }
}
