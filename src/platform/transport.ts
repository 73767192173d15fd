import browser, { type Runtime } from 'webextension-polyfill';
import { type Caller, callerOf } from '../messages/caller';
import type { BackgroundApi, BackgroundEvents, TabApi, TabEvents } from '../messages/contract';
import { mayCallBackground } from '../messages/may-call-background';
import { type Client, createClient, createServer } from '../messages/rpc';

interface Event {
  readonly kind: 'hamish/event';
  readonly name: keyof BackgroundEvents | keyof TabEvents;
  readonly detail: object;
}

/** Calls the background from any other part of the extension. */
export const background: Client<BackgroundApi> = createClient<BackgroundApi>((request) =>
  browser.runtime.sendMessage(request),
);

/** Calls the content script of a tab. */
export function tab(id: number): Client<TabApi> {
  return createClient<TabApi>((request) => browser.tabs.sendMessage(id, request));
}

/**
 * Lets the background answer whoever may call it; call it at the top level, or a waking worker
 * misses the message.
 */
export function serveBackground(handlers: BackgroundApi): void {
  const serve = createServer<BackgroundApi, Caller>(handlers, mayCallBackground);
  listen((message, caller) => {
    const reply = serve(message, caller);
    return reply === undefined ? undefined : onceTold(reply);
  });
}

/** Events that are not on their way yet. */
const telling = new Set<Promise<void>>();

/**
 * An answer goes out after the events of what it is about: a background that is stopped between
 * storing and telling has not answered then, is asked again, and tells.
 */
async function onceTold(reply: Promise<unknown>): Promise<unknown> {
  const answer = await reply;
  await Promise.allSettled(telling);
  return answer;
}

/** Lets a content script answer the extension's own pages; gives a function that stops it. */
export function serveTab(handlers: TabApi): () => void {
  return listen(
    createServer<TabApi, Caller>(handlers, (_method, _input, { kind }) => kind === 'extension'),
  );
}

function listen(
  serve: (message: unknown, caller: Caller) => Promise<unknown> | undefined,
): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    const caller = whoSent(sender);
    return caller === null ? undefined : serve(message, caller);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function whoSent(sender: Runtime.MessageSender): Caller | null {
  const { id } = browser.runtime;
  return callerOf(sender, { id, origin: new URL(browser.runtime.getURL('/')).origin });
}

/** Tells every page and tab of the extension; who does not listen does not matter. */
export function broadcast<K extends keyof BackgroundEvents>(
  name: K,
  detail: BackgroundEvents[K],
): void {
  const told = sendEverywhere({ kind: 'hamish/event', name, detail });
  telling.add(told);
  void told.catch(() => {}).finally(() => telling.delete(told));
}

/** Resolves when the event is on its way: a tab that is frozen would never say that it has it. */
async function sendEverywhere(event: Event): Promise<void> {
  browser.runtime.sendMessage(event).catch(() => {});
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) browser.tabs.sendMessage(id, event).catch(() => {});
}

/** Hears what the background broadcasts; gives a function that stops it. */
export function onBroadcast<K extends keyof BackgroundEvents>(
  name: K,
  listener: (detail: BackgroundEvents[K]) => void,
): () => void {
  return hear(name, (detail, { caller }) => {
    if (caller.kind === 'extension') listener(detail as BackgroundEvents[K]);
  });
}

/** Tells the extension's pages something about the tab this runs in. */
export async function tellFromTab<K extends keyof TabEvents>(
  name: K,
  detail: TabEvents[K],
): Promise<void> {
  const event: Event = { kind: 'hamish/event', name, detail };
  // Nobody listens while no page of the extension is open.
  await browser.runtime.sendMessage(event).catch(() => {});
}

/** Hears what tabs tell, with the tab's id; gives a function that stops it. */
export function onTabEvent(name: keyof TabEvents, listener: (tab: number) => void): () => void {
  return hear(name, (_, { tab: id }) => {
    if (id !== undefined) listener(id);
  });
}

/** Hears an event from any other part of the extension, and from nobody else. */
function hear(
  name: Event['name'],
  listener: (detail: object, from: { caller: Caller; tab: number | undefined }) => void,
): () => void {
  const heard = (message: unknown, sender: Runtime.MessageSender): undefined => {
    const event = message as Partial<Event> | null;
    if (event?.kind !== 'hamish/event' || event.name !== name || !event.detail) return;
    const caller = whoSent(sender);
    if (caller !== null) listener(event.detail, { caller, tab: sender.tab?.id });
  };
  browser.runtime.onMessage.addListener(heard);
  return () => browser.runtime.onMessage.removeListener(heard);
}
