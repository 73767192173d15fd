import { KINDS } from '../../core/glossary/gloss';
import type { KnownEntry } from '../../core/known/known-entry';
import type { BackgroundApi } from '../../messages/contract';
import type { KnownStore } from '../storage/known-store';
import { checkedList } from './checked-list';
import { checkedText, checkedTexts } from './checked-text';

type KnownApi = Pick<BackgroundApi, 'known.add' | 'known.among' | 'known.remove' | 'known.list'>;

/** What the service of known entries works with. */
export interface KnownServiceParts {
  readonly store: KnownStore;
  /** Called after a change is on the disk; must not throw. */
  readonly onChanged: (entries: readonly string[]) => void;
}

/** Longer than any name; keeps a broken caller from filling the storage. */
const MAX_LENGTH = 1000;

/** Answers the `known.*` methods. What comes in from another process is checked first. */
export function createKnownService({ store, onChanged }: KnownServiceParts): KnownApi {
  return {
    'known.add': async (input) => {
      const known = checked(input);
      await store.add(known);
      onChanged([known.entry]);
      return null;
    },

    // What is no entry, or none that could have been stored, is not known.
    'known.among': async (input) =>
      store.among(checkedList(input?.entries, 'entries').filter(isText)),

    'known.remove': async (input) => {
      const entries = checkedTexts(input?.entries, 'entries', MAX_LENGTH);
      await store.remove(entries);
      if (entries.length > 0) onChanged(entries);
      return null;
    },

    'known.list': () => store.list(),
  };
}

function checked(input: KnownEntry): KnownEntry {
  const kind = KINDS.find((each) => each === input?.kind);
  if (kind === undefined) throw new TypeError('kind: not one of ours');
  if (!Number.isSafeInteger(input.at) || input.at < 0) throw new TypeError('at: expected a time');
  return {
    entry: checkedText(input.entry, 'entry', MAX_LENGTH),
    kind,
    headword: checkedText(input.headword, 'headword', MAX_LENGTH),
    rendering: checkedText(input.rendering, 'rendering', MAX_LENGTH),
    at: input.at,
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MAX_LENGTH;
}
