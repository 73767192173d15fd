import { createOwnFinder, type FoundEntries } from '../../core/own-glossary/find-own-entries';
import { COLLECTION, type OwnEntry } from '../../core/own-glossary/own-entry';
import { validateOwnEntry } from '../../core/own-glossary/validate-own-entry';
import type { BackgroundApi, NewGlossary } from '../../messages/contract';
import type { EntriesStore } from '../storage/entries-store';
import type { GlossariesStore, GlossaryChange } from '../storage/glossaries-store';
import { checkedList } from './checked-list';
import { checkedText, checkedTexts } from './checked-text';

type GlossaryApi = Pick<BackgroundApi, Extract<keyof BackgroundApi, `glossary.${string}`>>;

/** What the service of the reader's glossaries works with. */
export interface GlossaryServiceParts {
  readonly glossaries: GlossariesStore;
  readonly entries: EntriesStore;
  /** Called after a change is on the disk; must not throw. */
  readonly onChanged: (glossary: string) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** How long deleted glossaries and entries are kept, in milliseconds. */
const KEPT = 30 * 24 * 60 * 60 * 1000;
const LONGEST_TEXT = 300;
const LARGEST_PAGE = 500;

/** Answers the `glossary.*` methods. What comes in from another process is checked first. */
export function createGlossaryService(parts: GlossaryServiceParts): GlossaryApi {
  const { glossaries, entries, onChanged, now } = parts;
  const find = createFinders(parts);
  /** Does something and tells of it. */
  const changing = async (id: string, change: Promise<unknown>): Promise<null> => {
    await change;
    onChanged(id);
    return null;
  };
  const collection = async ({ id, from, to }: OwnEntry): Promise<NewGlossary> => {
    const there = (await glossaries.list()).find((each) => each.id.startsWith(COLLECTION));
    return there ?? { id: `${COLLECTION}-${id}`, name: '', from, to };
  };
  return {
    'glossary.list': async () => {
      await glossaries.purge(now() - KEPT);
      return glossaries.list();
    },

    'glossary.create': async (input) => {
      const glossary = checkedGlossary(input);
      return changing(glossary.id, glossaries.create(glossary));
    },

    'glossary.change': async (input) => {
      const id = text(input?.id, 'id');
      return changing(id, glossaries.change(id, checkedChange(input.change)));
    },

    'glossary.arrange': async (input) => {
      const ids = checkedIds(input?.ids);
      return changing(ids[0] ?? '', glossaries.arrange(ids));
    },

    'glossary.remove': async (input) => {
      const id = text(input?.id, 'id');
      return changing(id, glossaries.remove(id, now()));
    },

    'glossary.restore': async (input) => {
      const id = text(input?.id, 'id');
      return changing(id, glossaries.restore(id));
    },

    'glossary.find': async (input) => {
      const { offset, limit } = input;
      const isPage = Number.isSafeInteger(offset) && offset >= 0 && limit > 0;
      if (!isPage || limit > LARGEST_PAGE) throw new TypeError('offset, limit: no page');
      if (typeof input.text !== 'string') throw new TypeError('text: expected a string');
      return find(text(input.glossary, 'glossary'), input);
    },

    'glossary.entries': (input) => entries.all(text(input?.glossary, 'glossary')),

    'glossary.entry': async (input) =>
      entries.get(text(input?.glossary, 'glossary'), text(input.id, 'id')),

    'glossary.add': async (input) => {
      const entry = checkedEntry(input);
      const glossary = await collection(entry);
      return changing(glossary.id, entries.save(glossary, entry));
    },

    'glossary.save': async (input) => {
      const entry = checkedEntry(input?.entry);
      const { from, to } = entry;
      const id = text(input.glossary, 'glossary');
      return changing(id, entries.save({ id, name: '', from, to }, entry));
    },

    'glossary.import': async (input) => {
      const glossary = checkedGlossary(input?.glossary);
      const incoming = checkedList(input.entries, 'entries').map(checkedEntry);
      const written = await entries.merge(glossary, incoming);
      onChanged(glossary.id);
      return written;
    },

    'glossary.removeEntries': async (input) => {
      const glossary = text(input?.glossary, 'glossary');
      return changing(glossary, entries.remove(glossary, checkedIds(input.ids), now()));
    },

    'glossary.restoreEntries': async (input) => {
      const glossary = text(input?.glossary, 'glossary');
      return changing(glossary, entries.restore(glossary, checkedIds(input.ids)));
    },
  };
}

/** Finds entries; those of the glossary that was looked at last stay at hand. */
function createFinders({ glossaries, entries }: GlossaryServiceParts) {
  let last = { key: '', find: createOwnFinder([]) };
  return async (
    glossary: string,
    query: Parameters<typeof last.find>[0],
  ): Promise<FoundEntries> => {
    const row = (await glossaries.list()).find(({ id }) => id === glossary);
    if (row === undefined) return { entries: [], total: 0 };
    const key = `${row.revision} ${glossary}`;
    if (last.key !== key) last = { key, find: createOwnFinder(await entries.all(glossary)) };
    return last.find(query);
  };
}

function checkedEntry(value: unknown): OwnEntry {
  const checked = validateOwnEntry(value);
  if (!checked.ok) throw new TypeError(`Not an entry: ${checked.problem}`);
  return checked.entry;
}

function checkedGlossary(input: NewGlossary): NewGlossary {
  const { name } = input ?? {};
  if (typeof name !== 'string' || name.length > LONGEST_TEXT) throw new TypeError('name: no name');
  return {
    id: text(input.id, 'id'),
    name,
    from: text(input.from, 'from'),
    to: text(input.to, 'to'),
  };
}

function checkedChange(input: GlossaryChange): GlossaryChange {
  const { name, on, from, to } = input ?? {};
  return {
    ...(name !== undefined && { name: text(name, 'name') }),
    ...(on !== undefined && { on: on === true }),
    ...(from !== undefined && { from: text(from, 'from') }),
    ...(to !== undefined && { to: text(to, 'to') }),
  };
}

function checkedIds(value: unknown): readonly string[] {
  return checkedTexts(value, 'ids', LONGEST_TEXT);
}

function text(value: unknown, name: string): string {
  return checkedText(value, name, LONGEST_TEXT);
}
