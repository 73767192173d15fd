import { foldForSearch } from '../text/fold-for-search';
import { remember } from '../text/remember';
import { dayNumber, dayOf } from './day-number';
import type { Note } from './note';
import type { Grouping, NoteQuery } from './note-query';
import { createTally } from './tally';
import { createWordIndex } from './word-index';

/** Notes by number, in the order of a list. */
export interface FoundNotes {
  readonly slots: Uint32Array;
  /** How many of them stand together, group by group. */
  readonly groups: Uint32Array;
}

/** How often something occurs in the notes. */
export interface Counted {
  readonly name: string;
  readonly count: number;
}

/**
 * Everything about many notes that a list of them needs without the notes themselves. Each note
 * has a slot, a small whole number that stays the same through changes, deletion and return.
 */
export interface NoteIndex {
  put(note: Note): void;
  /** Unknown ids are ignored. */
  remove(id: string): void;
  /** How many notes there are. */
  size(): number;
  ids(): Iterable<string>;
  slotOf(id: string): number | null;
  /** @throws RangeError where there never was such a slot */
  idOf(slot: number): string;
  /** How many notes there are on the entry of this note. */
  meetingsOf(slot: number): number;
  /**
   * The notes that answer the query, and the slots of `keep` whatever they are: newest first, in
   * groups of which the one with the newest note comes first.
   */
  find(query: NoteQuery, grouping: Grouping, keep?: readonly number[]): FoundNotes;
  /** The tags in use, each once however it is spelt. */
  tags(): readonly Counted[];
  sites(): readonly Counted[];
  /** Notes made on each day that has any, `2024-05-01`, the first day first. */
  days(): readonly Counted[];
}

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly colour: string;
  readonly site: string;
  readonly entry: string;
  /** A number for each article, and one for each entry. */
  readonly article: number;
  readonly name: number;
  /** Folded. */
  readonly tags: readonly string[];
  readonly createdAt: number;
  /** 20240501 */
  readonly day: number;
  readonly updatedAt: number;
  /** How long its words are. */
  readonly length: number;
  readonly isThere: boolean;
}

/** By what each filter of a query lets a note through; a filter that is null is not asked. */
const FILTERS: {
  readonly [K in Exclude<keyof NoteQuery, 'text' | 'entries'>]: (
    row: Row,
    wanted: string,
  ) => boolean;
} = {
  kind: (row, kind) => row.kind === kind,
  tag: (row, tag) => row.tags.includes(tag),
  site: (row, site) => row.site === site,
  colour: (row, colour) => row.colour === colour,
  from: (row, day) => row.day >= Number(day),
  to: (row, day) => row.day <= Number(day),
};

/** What a filter compares with, where that is not the value itself. */
const FOLDS: { readonly [name: string]: (value: string) => string } = {
  tag: foldForSearch,
  from: dayNumber,
  to: dayNumber,
};

const GROUP_KEYS: { readonly [K in Grouping]: (row: Row) => number } = {
  article: ({ article }) => article,
  name: ({ name }) => name,
  date: ({ day }) => day,
};

const foldTag = remember(foldForSearch);

/** Makes an index without notes. */
export function createNoteIndex(): NoteIndex {
  const rows: Row[] = [];
  const slots = new Map<string, number>();
  const words = createWordIndex();
  const tags = createTally();
  const sites = createTally();
  const entries = createTally();
  const days = createTally();
  const articleNumber = createNumbering();
  const nameNumber = createNumbering();
  /** Slots, newest first once they are in order. */
  const order: number[] = [];
  let isInOrder = true;
  let size = 0;

  const count = (row: Row, by: 1 | -1, spelt: readonly string[] = []) => {
    for (const [at, tag] of row.tags.entries()) tags.add(tag, by, spelt[at]);
    sites.add(row.site, by);
    entries.add(row.entry, by);
    days.add(dayOf(row.day), by);
    size += by;
  };

  const rowAt = (slot: number): Row => {
    const row = rows[slot];
    if (row === undefined) throw new RangeError(`No note ${slot}`);
    return row;
  };

  return {
    put(note) {
      const slot = slots.get(note.id) ?? rows.length;
      const before = rows[slot];
      const text = wordsOf(note);
      const article = articleNumber(note.source.url);
      const row = { ...rowOf(note, text), article, name: nameNumber(note.entry) };
      if (before !== undefined && isSame(before, row)) return;
      if (before?.isThere) count(before, -1);
      if (before === undefined) {
        slots.set(note.id, slot);
        order.push(slot);
      }
      if (before?.createdAt !== note.createdAt) isInOrder = false;
      rows[slot] = row;
      count(row, 1, note.tags);
      words.put(slot, text);
    },

    remove(id) {
      const slot = slots.get(id);
      const row = slot === undefined ? undefined : rows[slot];
      if (slot === undefined || !row?.isThere) return;
      count(row, -1);
      rows[slot] = { ...row, isThere: false };
    },

    size: () => size,
    ids: () => slots.keys(),
    slotOf: (id) => slots.get(id) ?? null,
    idOf: (slot) => rowAt(slot).id,
    meetingsOf: (slot) => entries.of(rowAt(slot).entry),

    find(query, grouping, keep = []) {
      if (!isInOrder) order.sort((a, b) => newestFirst(rowAt(a), rowAt(b)));
      isInOrder = true;
      const kept = new Set(keep);
      const withWords = words.find(query.text);
      const tests = testsOf(query);
      const groupKey = GROUP_KEYS[grouping];
      const groups = new Map<number, number[]>();
      for (const slot of order) {
        const row = rowAt(slot);
        const isFound =
          row.isThere && withWords?.[slot] !== 0 && tests.every((isPassed) => isPassed(row));
        if (!isFound && !kept.has(slot)) continue;
        const key = groupKey(row);
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [slot]);
        else group.push(slot);
      }
      return inOneList([...groups.values()]);
    },

    tags: () => tags.all(),
    sites: () => sites.all(),
    days: () => [...days.all()].sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

function testsOf(query: NoteQuery): ((row: Row) => boolean)[] {
  const entries = query.entries === null ? null : new Set(query.entries);
  const byEntry = entries === null ? [] : [(row: Row) => entries.has(row.entry)];
  const others = Object.entries(FILTERS).flatMap(([name, test]) => {
    const value = query[name as keyof typeof FILTERS];
    if (value === null) return [];
    const wanted = FOLDS[name]?.(value) ?? value;
    return [(row: Row) => test(row, wanted)];
  });
  return [...others, ...byEntry];
}

function inOneList(groups: readonly (readonly number[])[]): FoundNotes {
  const slots = new Uint32Array(groups.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const group of groups) {
    slots.set(group, at);
    at += group.length;
  }
  return { slots, groups: Uint32Array.from(groups, ({ length }) => length) };
}

/** Numbers texts in the order in which they come by for the first time. */
function createNumbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
}

function rowOf(note: Note, text: string): Omit<Row, 'article' | 'name'> {
  return {
    id: note.id,
    kind: note.kind,
    colour: note.colour,
    site: note.source.site,
    entry: note.entry,
    tags: note.tags.map(foldTag),
    createdAt: note.createdAt,
    day: Number(dayNumber(note.createdAt)),
    updatedAt: note.updatedAt,
    length: text.length,
    isThere: true,
  };
}

/** Notes are often read again without a change, and taking their words in again takes longest. */
function isSame(one: Row, other: Row): boolean {
  return (Object.keys(one) as (keyof Row)[]).every((name) =>
    name === 'tags' ? one.tags.join() === other.tags.join() : one[name] === other[name],
  );
}

function wordsOf({ headword, surface, rendering, sentence, text, source, tags }: Note): string {
  return [headword, surface, rendering, sentence, text, source.title, source.site, ...tags].join(
    '\n',
  );
}

function newestFirst(a: Row, b: Row): number {
  return b.createdAt - a.createdAt || (a.id < b.id ? -1 : Number(a.id > b.id));
}
