import type { Translate } from '../../core/interface/translate';
import type { MarkedMention } from '../highlight/marked-mention';
import { CardForm, type CardFormProps } from './card-form';
import { KnowButton } from './know-button';
import { MentionPieces } from './mention-pieces';
import type { NoteWriting } from './note-form';

/** What a card shows and whom it tells. */
export interface PopoverCardProps extends NoteWriting, Pick<CardFormProps, 'onAdd' | 'onEditOwn'> {
  readonly mention: MarkedMention;
  readonly t: Translate;
  /** BCP 47 tag of the interface's language. */
  readonly language: string;
  onClose(): void;
  onOpenNotes(): void;
  /** The reader wants the words of the name explained as words. */
  onAsWord(): void;
  /** Resolves once it is stored that the reader knows the name. */
  onKnow(): Promise<void>;
  /** The card takes more or less room than before. */
  onResize(): void;
}

/** The id of the card's heading, which names the dialog. */
export const CARD_TITLE = 'title';

/** Explains one mention. Every run has its own language and direction, whatever is around it. */
export function PopoverCard(props: PopoverCardProps) {
  const { mention, t, language } = props;
  const { gloss } = mention;
  const translated = gloss.language ?? 'en';
  const [rendering = gloss.headword, ...alternates] = gloss.renderings;
  return (
    <>
      <header>
        <h2 id={CARD_TITLE} lang={translated} dir={directionOf(translated)}>
          {rendering}
        </h2>
        <button type="button" class="close" aria-label={t('popover_close')} onClick={props.onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <p class="headword" lang="ar" dir="rtl">
        {gloss.headword}
      </p>
      <p class="facts">
        {gloss.romanisation !== '' && (
          <span class="romanisation" lang="ar-Latn" dir="ltr">
            {gloss.romanisation}
          </span>
        )}
        <span class="kind">{t(`kind_${gloss.kind}`)}</span>
        {gloss.source === 'guess' && <span class="guess">{t('popover_guess')}</span>}
        {gloss.source === 'own' && (
          <span class="from">
            {t('popover_own_from')} <bdi>{gloss.glossary || t('glossary_mine')}</bdi>
          </span>
        )}
      </p>
      <Description mention={mention} language={language} />
      {mention.clitics.length > 0 && <MentionPieces mention={mention} t={t} />}
      {alternates.length > 0 && (
        <p class="alternates">
          <span class="label">{t('popover_alternates')}</span>{' '}
          <span lang={translated} dir={directionOf(translated)}>
            {alternates.join('; ')}
          </span>
        </p>
      )}
      <CardForm key={props.noteId} {...props}>
        <button type="button" class="as-word" onClick={props.onAsWord}>
          {t('popover_as_word')}
        </button>
        <KnowButton t={t} onKnow={props.onKnow} />
      </CardForm>
    </>
  );
}

function Description({ mention, language }: Pick<PopoverCardProps, 'mention' | 'language'>) {
  const { descriptions } = mention.gloss;
  const wanted = [language, 'en', ...Object.keys(descriptions)];
  const lang = wanted.find((each) => descriptions[each]);
  if (lang === undefined) return null;
  return (
    <p class="description" lang={lang} dir={directionOf(lang)}>
      {descriptions[lang]}
    </p>
  );
}

/** The direction an interface or text language is written in. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  return /^(?:ar|fa|he|ur|ps|ckb|ug)\b/u.test(language) ? 'rtl' : 'ltr';
}
