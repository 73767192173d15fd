import { useState } from 'preact/hooks';
import type { Note } from '../../core/notes/note';
import { inParts } from './in-parts';
import type { NotebookProps } from './notebook-props';

/** Notes that were deleted and can still be brought back. */
export interface Removal {
  readonly ids: readonly string[];
  /** The note itself where it was only one; many are only in the bin. */
  readonly note: Note | null;
  /** What bringing them back was rejected with; null while it was not tried. */
  readonly undoFailure: unknown;
}

/** Deleting with a way back. */
export interface Removals {
  readonly pending: readonly Removal[];
  /** What the last deletion was rejected with; null when it was done. */
  readonly failure: unknown;
  readonly dismissFailure: () => void;
  readonly remove: (note: Note) => Promise<void>;
  /** Part by part: where one fails, those before it are in the bin and can be brought back. */
  readonly removeMany: (ids: readonly string[]) => Promise<void>;
  /** Answers whether the notes are back. */
  readonly undo: (removal: Removal) => Promise<boolean>;
  readonly forget: (removal: Removal) => void;
}

const isSame = (one: Removal, other: Removal) => one.ids[0] === other.ids[0];

/** Deletes at once; a single note is kept in hand for as long as its toast is shown. */
export function useRemovals(
  { background }: Pick<NotebookProps, 'background'>,
  reload: (ids: readonly string[]) => Promise<void>,
): Removals {
  const [pending, setPending] = useState<readonly Removal[]>([]);
  const [failure, setFailure] = useState<unknown>(null);

  const forget = (removal: Removal) =>
    setPending((before) => before.filter((other) => !isSame(other, removal)));

  const put = (removal: Removal) =>
    setPending((before) => [...before.filter((other) => !isSame(other, removal)), removal]);

  const remove = async (ids: readonly string[], note: Note | null) => {
    const removed: string[] = [];
    try {
      await inParts(ids, async (part) => {
        await background('notes.remove', { ids: part });
        removed.push(...part);
      });
      setFailure(null);
    } catch (error) {
      setFailure(() => error);
    }
    if (removed.length === 0) return;
    put({ ids: removed, note, undoFailure: null });
    await reload(removed);
  };

  return {
    pending,
    failure,
    dismissFailure: () => setFailure(null),
    forget,
    remove: (note) => remove([note.id], note),
    removeMany: (ids) => remove(ids, null),
    undo: async (removal) => {
      const { ids, note } = removal;
      try {
        const restored = await inParts(ids, (part) => background('notes.restore', { ids: part }));
        // The bin may have been emptied in another tab: then it is still in hand here.
        if (restored.flat().length === 0 && note !== null)
          await background('notes.putAll', { notes: [note] });
      } catch (undoFailure) {
        put({ ...removal, undoFailure });
        return false;
      }
      await reload(ids);
      forget(removal);
      return true;
    },
  };
}
