import { useState } from 'preact/hooks';
import type { Note } from '../../core/notes/note';
import type { NotebookProps } from './notebook-props';

/** A note that was deleted and can still be brought back. */
export interface Removal {
  readonly note: Note;
  /** What bringing it back was rejected with; null while it was not tried. */
  readonly undoFailure: unknown;
}

/** Deleting with a way back. */
export interface Removals {
  readonly pending: readonly Removal[];
  /** What the last deletion was rejected with; null when it was done. */
  readonly failure: unknown;
  readonly dismissFailure: () => void;
  readonly remove: (note: Note) => Promise<void>;
  /** Answers whether the note is back. */
  readonly undo: (note: Note) => Promise<boolean>;
  readonly forget: (id: string) => void;
}

/** Deletes at once and keeps the note in hand for as long as its toast is shown. */
export function useRemovals(
  { background }: Pick<NotebookProps, 'background'>,
  reload: (ids: readonly string[]) => Promise<void>,
): Removals {
  const [pending, setPending] = useState<readonly Removal[]>([]);
  const [failure, setFailure] = useState<unknown>(null);

  const forget = (id: string) =>
    setPending((before) => before.filter((removal) => removal.note.id !== id));

  const put = (removal: Removal) =>
    setPending((before) => [
      ...before.filter((other) => other.note.id !== removal.note.id),
      removal,
    ]);

  return {
    pending,
    failure,
    dismissFailure: () => setFailure(null),
    forget,
    remove: async (note) => {
      try {
        await background('notes.remove', { ids: [note.id] });
      } catch (error) {
        setFailure(error);
        return;
      }
      setFailure(null);
      put({ note, undoFailure: null });
      await reload([note.id]);
    },
    undo: async (note) => {
      try {
        const restored = await background('notes.restore', { ids: [note.id] });
        // The bin may have been emptied in another tab: then it is still in hand here.
        if (restored.length === 0) await background('notes.putAll', { notes: [note] });
      } catch (undoFailure) {
        put({ note, undoFailure });
        return false;
      }
      await reload([note.id]);
      forget(note.id);
      return true;
    },
  };
}
