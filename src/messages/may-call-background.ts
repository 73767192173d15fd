import { isSameSite } from '../core/notes/is-same-site';
import { noteId } from '../core/notes/note-id';
import type { Caller } from './caller';
import type { BackgroundApi } from './contract';

/** On what condition a content script may call a method. */
type Rule = 'always' | ((input: unknown, pageUrl: string) => boolean);

/**
 * All that a content script may call, each method for what its own page needs: should a hostile page
 * take over the process it runs in, then the notes of other sites are still out of its reach. The
 * extension's own pages may call every method.
 */
const OPEN_TO_PAGES: { readonly [Method in keyof BackgroundApi]?: Rule } = {
  'article.annotate': 'always',
  'glossary.add': 'always',
  'interface.messages': 'always',
  'known.add': 'always',
  'known.among': 'always',
  'notes.ofPage': (input, pageUrl) => isOfSite(field(input, 'url'), pageUrl),
  // The bin gives a removed note back, and an id is known to nobody who does not know its article.
  'notes.remove': isOneId,
  'notes.restore': isOneId,
  'notes.save': isNoteOfSite,
  'pages.open': 'always',
  'word.family': 'always',
};

/** Whether somebody may call a method of the background with this input. */
export function mayCallBackground(
  method: keyof BackgroundApi,
  input: unknown,
  caller: Caller,
): boolean {
  if (caller.kind === 'extension') return true;
  const rule = OPEN_TO_PAGES[method];
  return typeof rule === 'function' ? rule(input, caller.url) : rule === 'always';
}

/** A note may not be put in the place of one that was taken from another site. */
function isNoteOfSite(input: unknown, pageUrl: string): boolean {
  const url = field(field(input, 'source'), 'url');
  const entry = field(input, 'entry');
  if (typeof url !== 'string' || typeof entry !== 'string') return false;
  return isOfSite(url, pageUrl) && field(input, 'id') === noteId(entry, url);
}

function isOneId(input: unknown): boolean {
  const ids = field(input, 'ids');
  return Array.isArray(ids) && ids.length === 1;
}

function isOfSite(url: unknown, pageUrl: string): boolean {
  if (typeof url !== 'string' || !URL.canParse(url) || !URL.canParse(pageUrl)) return false;
  return isSameSite(new URL(url).hostname, new URL(pageUrl).hostname);
}

function field(value: unknown, name: string): unknown {
  const isObject = typeof value === 'object' && value !== null;
  return isObject && Object.hasOwn(value, name) ? value[name as keyof typeof value] : undefined;
}
