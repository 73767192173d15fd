import browser from 'webextension-polyfill';
import type { NotebookApi } from '../messages/notebook-api';
import { type Client, createClient, type Reply, type Request } from '../messages/rpc';

/** A request on its way to the worker. */
export interface NumberedRequest {
  readonly number: number;
  readonly request: Request;
}

/** Its answer on the way back. */
export interface NumberedReply {
  readonly number: number;
  readonly reply: Reply;
}

/** Starts the worker that reads notes for this page, which it does not outlive. */
export function startNotebookWorker(): Client<NotebookApi> {
  const worker = new Worker(browser.runtime.getURL('/notebook-worker.js'));
  const waiting = new Map<number, { answer: (reply: Reply) => void; fail: (why: Error) => void }>();
  let count = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<NumberedReply>) => {
    waiting.get(data.number)?.answer(data.reply);
    waiting.delete(data.number);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { fail } of waiting.values()) fail(new Error(message));
    waiting.clear();
  });
  return createClient<NotebookApi>(
    (request) =>
      new Promise<Reply>((answer, fail) => {
        count += 1;
        waiting.set(count, { answer, fail });
        worker.postMessage({ number: count, request } satisfies NumberedRequest);
      }),
  );
}
