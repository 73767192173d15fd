import { createNotebookService } from '../../../src/background/services/notebook-service';
import type { BinnedNote } from '../../../src/core/notes/binned-note';
import { changeTags } from '../../../src/core/notes/change-tags';
import type { Note } from '../../../src/core/notes/note';
import type { BackgroundApi } from '../../../src/messages/contract';
import type { NotebookApi } from '../../../src/messages/notebook-api';
import type {
  CallBackground,
  CallNotebook,
  NotebookProps,
} from '../../../src/pages/notebook/notebook-props';

/** A background that keeps its notes in memory. */
export interface FakeBackground {
  /** Props for the notebook; texts are their keys with the values after them. */
  readonly props: NotebookProps;
  /** Methods called so far. */
  readonly calls: readonly string[];
  readonly notes: () => readonly Note[];
  /** Replaces the notes, as another tab would. */
  readonly store: (notes: readonly Note[]) => void;
  /** Lets a method fail until `recover`. */
  readonly fail: (method: keyof BackgroundApi | keyof NotebookApi) => void;
  readonly recover: () => void;
}

/** Makes a background that has `initial` stored. */
export function fakeBackground(initial: readonly Note[]): FakeBackground {
  const stored = new Map(initial.map((note) => [note.id, note]));
  const binned = new Map<string, BinnedNote>();
  const listeners = new Set<(ids: readonly string[]) => void>();
  const calls: string[] = [];
  let failing: keyof BackgroundApi | keyof NotebookApi | null = null;

  const tell = (ids: readonly string[]) => {
    for (const listener of listeners) listener(ids);
  };
  const put = (note: Note) => {
    stored.set(note.id, note);
    return note;
  };
  const handlers: Partial<BackgroundApi> = {
    'notes.list': async () => [...stored.values()],
    'notes.save': async (note) => put(note),
    'notes.putAll': async ({ notes }) => {
      notes.forEach(put);
      return null;
    },
    'notes.tag': async ({ ids, ...change }) => {
      for (const id of ids) {
        const note = stored.get(id);
        if (note !== undefined) put(changeTags(note, change));
      }
      tell(ids);
      return null;
    },
    'known.list': async () => [],
    'review.forecast': async () => [2, 0, 1],
    'review.states': async () => [],
    'notes.remove': async ({ ids }) => {
      for (const id of ids) {
        const note = stored.get(id);
        if (note !== undefined) binned.set(id, { id, note, deletedAt: Date.UTC(2024, 4, 1) });
        stored.delete(id);
      }
      tell(ids);
      return null;
    },
    'notes.binned': async () => [...binned.values()],
    'notes.restore': async ({ ids }) => {
      for (const id of ids) {
        const found = binned.get(id);
        if (found !== undefined) put(found.note);
        binned.delete(id);
      }
      tell(ids);
      return [...stored.values()].filter(({ id }) => ids.includes(id));
    },
    'notes.purge': async ({ ids }) => {
      for (const id of ids) binned.delete(id);
      tell(ids);
      return null;
    },
  };
  const background = async (method: keyof BackgroundApi, input: never) => {
    calls.push(method);
    const handler = handlers[method] as ((input: never) => Promise<unknown>) | undefined;
    if (failing === method || handler === undefined) throw new Error(`${method} failed`);
    return handler(input);
  };

  const reader = createNotebookService({
    count: async () => stored.size,
    newest: async (most) =>
      [...stored.values()].sort((a, b) => b.createdAt - a.createdAt).slice(0, most),
    part: async ({ after, most }) =>
      [...stored.values()]
        .filter(({ id }) => id > after)
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, most),
    byIds: async (ids) => [...stored.values()].filter(({ id }) => ids.includes(id)),
  });
  const notebook = async (method: keyof NotebookApi, input: never) => {
    calls.push(method);
    if (failing === method) throw new Error(`${method} failed`);
    return reader[method](input);
  };

  return {
    calls,
    props: {
      background: background as CallBackground,
      notebook: notebook as CallNotebook,
      t: (key, ...values) => [key, ...values].join(' '),
      language: 'en',
      askForAnki: async () => false,
      onNotesChanged: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      now: () => Date.UTC(2024, 4, 2),
    },
    notes: () => [...stored.values()],
    store: (notes) => {
      const ids = new Set([...stored.keys(), ...notes.map(({ id }) => id)]);
      stored.clear();
      notes.forEach(put);
      tell([...ids]);
    },
    fail: (method) => {
      failing = method;
    },
    recover: () => {
      failing = null;
    },
  };
}
