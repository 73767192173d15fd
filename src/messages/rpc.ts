/** An API is a record of async methods that take at most one JSON value. */
type Api<T> = { [K in keyof T]: (input: never) => Promise<unknown> };

/** A call on its way to the other side. */
export interface Request {
  readonly kind: 'hamish/request';
  readonly method: string;
  readonly input: unknown;
}

/** Errors cross as data: browsers keep only the message of a rejected Error, if that. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly name: string; readonly message: string } };

/** The other side answered with an error, or did not answer at all (`remoteName` is `NoAnswer`). */
export class RemoteError extends Error {
  override readonly name = 'RemoteError';
  readonly remoteName: string;
  constructor(remoteName: string, message: string) {
    super(message);
    this.remoteName = remoteName;
  }
}

/** Calls one method of a remote API as if it were local. */
export type Client<T extends Api<T>> = <K extends keyof T & string>(
  method: K,
  ...args: Parameters<T[K]>
) => Promise<Awaited<ReturnType<T[K]>>>;

/** How often a call is sent again, and how long to wait before each time, in milliseconds. */
const WAITS = [50, 100, 200, 400] as const;

/**
 * Makes a client from a way to send a request. A background that is stopped between a request
 * and its answer leaves the request unanswered in one of three ways: it rejects, it rejects with a
 * closed channel, or it resolves with undefined. All three are sent again; every method of
 * `BackgroundApi` may therefore be repeated safely.
 */
export function createClient<T extends Api<T>>(
  send: (request: Request) => Promise<unknown>,
  wait: (milliseconds: number) => Promise<void> = sleep,
): Client<T> {
  return async <K extends keyof T & string>(
    method: K,
    ...args: Parameters<T[K]>
  ): Promise<Awaited<ReturnType<T[K]>>> => {
    const request: Request = { kind: 'hamish/request', method, input: args[0] };
    const reply = await ask(send, request, wait);
    if (!reply.ok) throw new RemoteError(reply.error.name, reply.error.message);
    return reply.value as Awaited<ReturnType<T[K]>>;
  };
}

async function ask(
  send: (request: Request) => Promise<unknown>,
  request: Request,
  wait: (milliseconds: number) => Promise<void>,
): Promise<Reply> {
  for (let attempt = 0; ; attempt++) {
    let failure = 'nobody answered';
    try {
      const reply = await send(request);
      if (isReply(reply)) return reply;
    } catch (cause) {
      failure = cause instanceof Error ? cause.message : String(cause);
    }
    const pause = WAITS[attempt];
    if (pause === undefined) throw new RemoteError('NoAnswer', `${request.method}: ${failure}`);
    await wait(pause);
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Whether somebody may call a method with this input. */
export type Permits<T, Caller> = (
  method: keyof T & string,
  input: unknown,
  caller: Caller,
) => boolean;

/**
 * Answers requests with `handlers`; gives undefined for a message that is not a request of ours. A
 * call that `permits` refuses is answered with an error named `NotAllowed` and reaches no handler.
 */
export function createServer<T extends Api<T>, Caller>(handlers: T, permits: Permits<T, Caller>) {
  return (message: unknown, caller: Caller): Promise<Reply> | undefined => {
    if (!isRequest(message) || !Object.hasOwn(handlers, message.method)) return undefined;
    const method = message.method as keyof T & string;
    if (!permits(method, message.input, caller)) return Promise.resolve(refusal(method));
    return answer(handlers[method], message.input);
  };
}

function refusal(method: string): Reply {
  return { ok: false, error: { name: 'NotAllowed', message: `${method} is not for this caller` } };
}

async function answer(handler: (input: never) => Promise<unknown>, input: unknown): Promise<Reply> {
  try {
    return { ok: true, value: await handler(input as never) };
  } catch (cause) {
    const error = cause instanceof Error ? cause : new Error(String(cause));
    return { ok: false, error: { name: error.name, message: error.message } };
  }
}

function isRequest(message: unknown): message is Request {
  return (
    typeof message === 'object' &&
    message !== null &&
    'kind' in message &&
    message.kind === 'hamish/request' &&
    'method' in message &&
    typeof message.method === 'string'
  );
}

function isReply(reply: unknown): reply is Reply {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}
