import type { Translate } from '../../core/interface/translate';
import type { BackgroundApi } from '../../messages/contract';
import type { NotebookApi } from '../../messages/notebook-api';
import type { Client } from '../../messages/rpc';

/** Calls a method of the background. */
export type CallBackground = Client<BackgroundApi>;

/** Asks what reads the notes beside the page. */
export type CallNotebook = Client<NotebookApi>;

/** What the notebook needs from outside. Functions stay the same from one drawing to the next. */
export interface NotebookProps {
  readonly background: CallBackground;
  readonly notebook: CallNotebook;
  readonly t: Translate;
  readonly language: 'en' | 'ar';
  /** Calls the listener with ids when notes change anywhere; gives back a way to stop that. */
  readonly onNotesChanged: (listener: (ids: readonly string[]) => void) => () => void;
  /** Opens an article; without it links open as links do. */
  readonly openUrl?: (url: string) => void;
  /** Asks the reader whether Hamish may reach an Anki on this computer; see `askForAnki`. */
  readonly askForAnki: () => Promise<boolean>;
  /** Epoch milliseconds. */
  readonly now: () => number;
}
