import type { Speaker } from '../../components/speaker';
import type { RomanisationScheme } from '../../core/arabic/romanisation-schemes';
import type { Translate } from '../../core/interface/translate';
import type { WordStudy } from '../words/word-study';
import type { CardFormProps } from './card-form';
import type { NoteWriting } from './note-form';

/** What a word's card shows and whom it tells. */
export interface WordCardProps {
  readonly study: WordStudy;
  /** The note on what is shown; null where there is nothing to note. */
  readonly note: (NoteWriting & Pick<CardFormProps, 'mention' | 'onAdd' | 'onEditOwn'>) | null;
  readonly speaker: Speaker;
  readonly romanisation: RomanisationScheme;
  readonly document: Document;
  readonly t: Translate;
  /** BCP 47 tag of the interface's language. */
  readonly language: string;
  onClose(): void;
  onOpenNotes(): void;
  onResize(): void;
}
