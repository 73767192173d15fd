import { AnkiFailure } from '../../../core/transfer/anki/anki-failure';
import { ANKI_CONNECT_VERSION, type CallAnki } from '../../../core/transfer/anki/send-to-anki';

/** Where AnkiConnect listens; the pages' security policy allows this address and no other. */
const ADDRESS = 'http://127.0.0.1:8765';

/** Anki asks its user before it answers the first time. */
const PATIENCE_MS = 120_000;

/** Makes calls of the Anki that runs on this computer; `key` is empty for those without one. */
export function connectToAnki(key: string, address = ADDRESS): CallAnki {
  return async (action, params = {}) => {
    const request = { action, version: ANKI_CONNECT_VERSION, params, ...(key !== '' && { key }) };
    const reply = await ask(address, JSON.stringify(request));
    if (typeof reply !== 'object' || reply === null || !('error' in reply))
      throw new AnkiFailure('notRunning');
    if (reply.error !== null && /api key/i.test(String(reply.error)))
      throw new AnkiFailure('needsKey');
    if (reply.error !== null) throw new AnkiFailure('answered', String(reply.error));
    return 'result' in reply ? reply.result : null;
  };
}

/** As plain text: with another type the browser would ask first whether it may ask. */
async function ask(address: string, body: string): Promise<unknown> {
  let response: Response;
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    response = await fetch(address, { method: 'POST', body, signal });
  } catch {
    throw new AnkiFailure('notRunning');
  }
  if (response.status === 403) throw new AnkiFailure('refused');
  return response.json().catch(() => null);
}
