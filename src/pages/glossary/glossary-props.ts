import type { Translate } from '../../core/interface/translate';
import type { CallBackground } from '../notebook/notebook-props';

/** What the page of glossaries needs from outside. Functions stay the same from one drawing to the next. */
export interface GlossaryProps {
  readonly background: CallBackground;
  readonly t: Translate;
  readonly language: 'en' | 'ar';
  /** Calls the listener when a glossary changes anywhere; gives back a way to stop that. */
  readonly onGlossaryChanged: (listener: () => void) => () => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** An id that was never given before. */
  readonly newId: () => string;
  /** The glossary to show first and, after a slash, the entry to edit; may be empty. */
  readonly place: string;
}
