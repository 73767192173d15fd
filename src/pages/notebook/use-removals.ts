import { useState } from 'preact/hooks';
import type { Note } from '../../core/notes/note';
import type { NotebookProps } from './notebook-props';

/** A note that was deleted and can still be brought back. */
export interface Removal {
  readonly note: Note;
  /** Bringing it back was tried and did not work. */
  readonly undoFailed: boolean;
}

/** Deleting with a way back. */
export interface Removals {
  readonly pending: readonly Removal[];
  /** The last deletion did not work. */
  readonly failed: boolean;
  readonly dismissFailure: () => void;
  readonly remove: (note: Note) => Promise<void>;
  /** Answers whether the note is back. */
  readonly undo: (note: Note) => Promise<boolean>;
  readonly forget: (id: string) => void;
}

/** Deletes at once and keeps the note in hand for as long as its toast is shown. */
export function useRemovals(
  { background }: Pick<NotebookProps, 'background'>,
  reload: () => Promise<void>,
): Removals {
  const [pending, setPending] = useState<readonly Removal[]>([]);
  const [failed, setFailed] = useState(false);

  const forget = (id: string) =>
    setPending((before) => before.filter((removal) => removal.note.id !== id));

  const put = (removal: Removal) =>
    setPending((before) => [
      ...before.filter((other) => other.note.id !== removal.note.id),
      removal,
    ]);

  return {
    pending,
    failed,
    dismissFailure: () => setFailed(false),
    forget,
    remove: async (note) => {
      try {
        await background('notes.remove', { ids: [note.id] });
      } catch {
        setFailed(true);
        return;
      }
      setFailed(false);
      put({ note, undoFailed: false });
      await reload();
    },
    undo: async (note) => {
      try {
        const restored = await background('notes.restore', { ids: [note.id] });
        // The bin may have been emptied in another tab: then it is still in hand here.
        if (restored.length === 0) await background('notes.putAll', { notes: [note] });
      } catch {
        put({ note, undoFailed: true });
        return false;
      }
      await reload();
      forget(note.id);
      return true;
    },
  };
}
