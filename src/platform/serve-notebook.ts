import type { NotebookApi } from '../messages/notebook-api';
import { createServer } from '../messages/rpc';
import type { NumberedReply, NumberedRequest } from './notebook-worker';

/** Lets the notebook's worker answer the page that started it. */
export function serveNotebook(handlers: NotebookApi): void {
  // Nobody but that page has a way to its worker.
  const serve = createServer<NotebookApi, null>(handlers, () => true);
  addEventListener('message', ({ data }: MessageEvent<NumberedRequest>) => {
    void serve(data.request, null)?.then((reply) => {
      postMessage({ number: data.number, reply } satisfies NumberedReply);
    });
  });
}
