import { lastKept } from '../../core/notes/binned-note';
import type { TagChange } from '../../core/notes/change-tags';
import type { Note } from '../../core/notes/note';
import { validateNote } from '../../core/notes/validate-note';
import type { BackgroundApi } from '../../messages/contract';
import type { NotesStore } from '../storage/notes-store';
import { checkedList } from './checked-list';

type NotesApi = Pick<
  BackgroundApi,
  | 'notes.save'
  | 'notes.list'
  | 'notes.ofPage'
  | 'notes.remove'
  | 'notes.putAll'
  | 'notes.tag'
  | 'notes.binned'
  | 'notes.restore'
  | 'notes.purge'
>;

/** What the notes service works with. */
export interface NotesServiceParts {
  readonly store: NotesStore;
  /** Called after a change is on the disk; must not throw. */
  readonly onChanged: (ids: readonly string[]) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** Answers the `notes.*` methods. What comes in from another process is checked first. */
export function createNotesService({ store, onChanged, now }: NotesServiceParts): NotesApi {
  return {
    'notes.save': async (input) => {
      const saved = await store.save(checkedNote(input));
      onChanged([saved.id]);
      return saved;
    },

    'notes.list': () => store.list(),

    'notes.ofPage': async (input) => {
      if (typeof input?.url !== 'string') throw new TypeError('url: expected a string');
      return store.ofPage(input.url);
    },

    'notes.remove': async (input) => {
      const ids = checkedIds(input?.ids);
      await store.remove(ids, now());
      if (ids.length > 0) onChanged(ids);
      return null;
    },

    'notes.binned': () => store.binned(lastKept(now())),

    'notes.restore': async (input) => {
      const ids = checkedIds(input?.ids);
      const restored = await store.restore(ids);
      if (ids.length > 0) onChanged(ids);
      return restored;
    },

    'notes.purge': async (input) => {
      const ids = checkedIds(input?.ids);
      await store.purge(ids);
      if (ids.length > 0) onChanged(ids);
      return null;
    },

    'notes.tag': async (input) => {
      const ids = checkedIds(input?.ids);
      await store.tag(ids, checkedTagChange(input));
      if (ids.length > 0) onChanged(ids);
      return null;
    },

    'notes.putAll': async (input) => {
      const notes = checkedList(input?.notes, 'notes').map(checkedNote);
      await store.putAll(notes);
      if (notes.length > 0) onChanged(notes.map((note) => note.id));
      return null;
    },
  };
}

function checkedNote(value: unknown): Note {
  const checked = validateNote(value);
  if (checked.ok) return checked.row;
  const problems = checked.problems.map(({ path, code }) => `${path}: ${code}`);
  throw new TypeError(`Not a note: ${problems.join(', ')}`);
}

function checkedTagChange({ change, tags, at }: TagChange): TagChange {
  if (change !== 'add' && change !== 'remove') throw new TypeError('change: not one of ours');
  if (!Number.isSafeInteger(at) || at < 0) throw new TypeError('at: expected a time');
  // Checked as the tags of a note are.
  const texts = checkedList(tags, 'tags').map((tag) => {
    if (typeof tag !== 'string' || tag === '') throw new TypeError('tags: expected texts');
    return tag;
  });
  return { change, tags: texts, at };
}

function checkedIds(value: unknown): readonly string[] {
  return checkedList(value, 'ids').map((id) => {
    if (typeof id !== 'string') throw new TypeError('ids: expected strings');
    return id;
  });
}
