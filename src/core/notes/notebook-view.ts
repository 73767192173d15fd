import { KINDS } from '../glossary/gloss';
import { NOTE_COLOURS } from './note';
import { EVERYTHING, GROUPINGS, type Grouping, type NoteQuery } from './note-query';

/** What the notebook shows; it stands in the page's address, so that it can be kept and shared. */
export interface NotebookView {
  readonly query: NoteQuery;
  readonly grouping: Grouping;
  /** Only what review would ask now. */
  readonly due: boolean;
  /** Id of the note that is to be shown among all meetings with its name, or null. */
  readonly note: string | null;
}

/** Every note, by article. */
export const WHOLE_NOTEBOOK: NotebookView = {
  query: EVERYTHING,
  grouping: 'article',
  due: false,
  note: null,
};

const anything = (value: string) => value;
const oneOf = (allowed: readonly string[]) => (value: string) =>
  allowed.includes(value) ? value : null;
const aDay = (value: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;

/** What may stand in the address, by the name it has there; what is not allowed is left out. */
const FIELDS: readonly {
  readonly name: string;
  readonly field: Exclude<keyof NoteQuery, 'entries'>;
  readonly read: (value: string) => string | null;
}[] = [
  { name: 'q', field: 'text', read: anything },
  { name: 'kind', field: 'kind', read: oneOf(KINDS) },
  { name: 'tag', field: 'tag', read: anything },
  { name: 'site', field: 'site', read: anything },
  { name: 'colour', field: 'colour', read: oneOf(NOTE_COLOURS) },
  { name: 'from', field: 'from', read: aDay },
  { name: 'to', field: 'to', read: aDay },
];

/**
 * Reads a view from the part of an address after `#`; what it does not say is as in the whole
 * notebook.
 *
 * @example viewOfHash('#q=Cairo&group=date')
 */
export function viewOfHash(hash: string): NotebookView {
  const values = new Map(
    hash
      .replace(/^#/, '')
      .split('&')
      .map((pair) => {
        const [name = '', ...value] = pair.split('=');
        return [name, decoded(value.join('='))] as const;
      }),
  );
  const query = FIELDS.map(({ name, field, read }) => {
    const value = values.get(name);
    return [field, (value ? read(value) : null) ?? EVERYTHING[field]];
  });
  return {
    query: { ...EVERYTHING, ...Object.fromEntries(query) },
    grouping: GROUPINGS.find((each) => each === values.get('group')) ?? 'article',
    due: values.get('due') === '1',
    note: values.get('note') || null,
  };
}

/** The way back from `viewOfHash`, without `#`; empty for the whole notebook. */
export function hashOfView({ query, grouping, due, note }: NotebookView): string {
  const pairs: [string, string | null][] = FIELDS.map(({ name, field }) => [name, query[field]]);
  pairs.push(
    ['group', grouping === 'article' ? null : grouping],
    ['due', due ? '1' : null],
    ['note', note],
  );
  return pairs
    .flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))
    .join('&');
}

/** Addresses are typed by hand, too: a stray percent sign is just that. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
