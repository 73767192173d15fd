import type { Note } from '../../core/notes/note';
import { validateNote } from '../../core/notes/validate-note';
import type { BackgroundApi } from '../../messages/contract';
import type { NotesStore } from '../storage/notes-store';

type NotesApi = Pick<
  BackgroundApi,
  'notes.save' | 'notes.list' | 'notes.ofPage' | 'notes.remove' | 'notes.putAll'
>;

/** What the notes service works with. */
export interface NotesServiceParts {
  readonly store: NotesStore;
  /** Called after a change is on the disk; must not throw. */
  readonly onChanged: (ids: readonly string[]) => void;
}

/** Answers the `notes.*` methods. What comes in from another process is checked first. */
export function createNotesService({ store, onChanged }: NotesServiceParts): NotesApi {
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
      const ids = checkedList(input?.ids, 'ids').map((id) => {
        if (typeof id !== 'string') throw new TypeError('ids: expected strings');
        return id;
      });
      await store.remove(ids);
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
  if (checked.ok) return checked.note;
  const problems = checked.problems.map(({ path, code }) => `${path}: ${code}`);
  throw new TypeError(`Not a note: ${problems.join(', ')}`);
}

function checkedList(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`${name}: expected a list`);
  return value;
}
