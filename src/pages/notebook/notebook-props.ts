import type { Translate } from '../../core/interface/translate';
import type { BackgroundApi } from '../../messages/contract';
import type { NotebookApi } from '../../messages/notebook-api';

/** Calls a method of the background, as `createClient` makes it. */
export type CallBackground = <K extends keyof BackgroundApi>(
  method: K,
  ...args: Parameters<BackgroundApi[K]>
) => Promise<Awaited<ReturnType<BackgroundApi[K]>>>;

/** Asks what reads the notes beside the page. */
export type CallNotebook = <K extends keyof NotebookApi>(
  method: K,
  ...args: Parameters<NotebookApi[K]>
) => Promise<Awaited<ReturnType<NotebookApi[K]>>>;

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
