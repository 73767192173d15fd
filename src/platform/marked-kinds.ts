import browser from 'webextension-polyfill';
import { type Kind, MARKED_KINDS } from '../core/glossary/gloss';

const KEY = 'unmarkedKinds';

/** Numbers and dates are left in peace until the reader asks for them. */
const UNMARKED_AT_FIRST: readonly Kind[] = ['number', 'date'];

/** The kinds of name and term that the reader wants marked. */
export async function markedKinds(): Promise<readonly Kind[]> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  const unmarked: readonly unknown[] = Array.isArray(stored) ? stored : UNMARKED_AT_FIRST;
  return MARKED_KINDS.filter((kind) => !unmarked.includes(kind));
}

/** Sets the kinds to mark. */
export async function setMarkedKinds(kinds: readonly Kind[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: MARKED_KINDS.filter((kind) => !kinds.includes(kind)) });
}

/** Calls `listener` when the kinds change; gives what stops that. */
export function onMarkedKindsChanged(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>) => {
    if (KEY in changes) listener();
  };
  browser.storage.local.onChanged.addListener(heard);
  return () => browser.storage.local.onChanged.removeListener(heard);
}
