import { useState } from 'preact/hooks';
import { isolate } from '../../../core/interface/isolate';
import type { Translate } from '../../../core/interface/translate';
import { ankiEntries } from '../../../core/transfer/anki/anki-entries';
import { AnkiFailure } from '../../../core/transfer/anki/anki-failure';
import { type SentToAnki, sendToAnki } from '../../../core/transfer/anki/send-to-anki';
import { connectToAnki } from './call-anki';
import type { ExportDialogProps } from './export-dialog';

type SendState =
  | { readonly kind: 'idle' | 'sending' }
  | { readonly kind: 'done'; readonly sent: SentToAnki }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Sends the notes to an Anki that runs on this computer, once the reader asks for that. */
export function SendToAnkiRow({ t, source, askForAnki }: ExportDialogProps) {
  const [state, setState] = useState<SendState>({ kind: 'idle' });
  const [key, setKey] = useState('');

  const send = async () => {
    setState({ kind: 'sending' });
    try {
      // First of all: the browser only asks while the press of the button is fresh.
      if (!(await askForAnki())) throw new AnkiFailure('noPermission');
      const entries = ankiEntries((await source()).notesIn);
      setState({ kind: 'done', sent: await sendToAnki(connectToAnki(key.trim()), entries) });
    } catch (error) {
      setState({ kind: 'failed', error });
    }
  };

  const needsKey = state.kind === 'failed' && codeOf(state.error) === 'needsKey';
  return (
    <div class="to-anki">
      <button
        type="button"
        disabled={state.kind === 'sending'}
        aria-describedby="export-to-anki"
        onClick={() => void send()}
      >
        {t('notebook_export_to_anki')}
      </button>
      <p id="export-to-anki" class="hint">
        {t('notebook_export_to_anki_hint')}
      </p>
      {(needsKey || key !== '') && (
        <label class="field">
          {t('notebook_anki_key')}
          <input
            type="password"
            autocomplete="off"
            value={key}
            onInput={({ currentTarget }) => setKey(currentTarget.value)}
          />
        </label>
      )}
      <p role="status">{inWords(t, state)}</p>
    </div>
  );
}

function inWords(t: Translate, state: SendState): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'sending':
      return t('notebook_anki_waiting');
    case 'done':
      return t('notebook_anki_done', state.sent.added, state.sent.updated, state.sent.unchanged);
    case 'failed':
      return t(
        `notebook_anki_${codeOf(state.error)}`,
        isolate(state.error instanceof AnkiFailure ? state.error.detail : ''),
      );
  }
}

/** An error that is none of Anki's is one of reading the notes. */
function codeOf(error: unknown): string {
  return error instanceof AnkiFailure ? error.code : 'unread';
}
