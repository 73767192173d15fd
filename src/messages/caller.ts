/** What a browser tells of who sent a message. */
interface Sender {
  readonly id?: string;
  /** The address of the document the message comes from. */
  readonly url?: string;
  /** Told by the browser itself, whatever the sender's process says of its address. */
  readonly origin?: string;
}

/** Who calls: the extension itself, or its content script in the page of a website. */
export type Caller =
  | { readonly kind: 'extension' }
  | {
      readonly kind: 'page';
      /** The page's address; empty when the browser does not tell. */
      readonly url: string;
    };

/**
 * Who sent a message; null for anybody but this extension. In doubt a caller is a page, which may do
 * less: a content script runs in a process that a hostile page may have taken over.
 */
export function callerOf(
  sender: Sender,
  own: { readonly id: string; readonly origin: string },
): Caller | null {
  if (sender.id !== own.id) return null;
  const { url = '' } = sender;
  const isOwn = sender.origin === undefined || sender.origin === own.origin;
  if (isOwn && url.startsWith(`${own.origin}/`)) return { kind: 'extension' };
  return { kind: 'page', url };
}
