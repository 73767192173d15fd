import type { Translate } from '../../core/interface/translate';
import type { MarkedMention } from '../highlight/marked-mention';
import { NoteForm, type NoteWriting } from './note-form';
import { CARD_TITLE } from './popover-card';

/** What a card shows and whom it tells. */
export interface NotedCardProps extends NoteWriting {
  readonly mention: MarkedMention;
  readonly t: Translate;
  onClose(): void;
  onOpenNotes(): void;
  onResize(): void;
}

/** A passage or word that the reader noted, with the note; there is nothing else to explain. */
export function NotedCard(props: NotedCardProps) {
  const { mention, t, onClose } = props;
  const { gloss, map, start, end } = mention;
  const [rendering] = gloss.renderings;
  return (
    <>
      <header>
        {gloss.kind === 'passage' || rendering === undefined ? (
          <h2 id={CARD_TITLE}>{t(`kind_${gloss.kind}`)}</h2>
        ) : (
          <h2 id={CARD_TITLE} lang="en" dir="ltr">
            {rendering}
          </h2>
        )}
        <button type="button" class="close" aria-label={t('popover_close')} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <blockquote class="quoted" data-colour={props.draft.colour} dir="auto">
        {map.text.slice(start, end)}
      </blockquote>
      <NoteForm key={props.noteId} isUnfolded {...props} />
    </>
  );
}
