import { useEffect, useState } from 'preact/hooks';
import type { Note } from '../../core/notes/note';
import { parseTags } from '../../core/notes/parse-tags';
import type { NotebookProps } from './notebook-props';

/** A note while the reader edits it. */
export interface Draft {
  /** The note as it was when editing began. */
  readonly note: Note;
  readonly slot: number;
  readonly text: string;
  /** As typed: see `parseTags`. */
  readonly tags: string;
  readonly state: 'editing' | 'saving' | 'failed';
  /** What the last saving was rejected with, while `state` is `failed`. */
  readonly error?: unknown;
}

/** All open drafts by note id, and what can be done with them. */
export interface Drafts {
  readonly open: ReadonlyMap<string, Draft>;
  /** Where the notes being edited stand, in the order in which that began. */
  readonly slots: readonly number[];
  readonly begin: (note: Note, slot: number) => void;
  readonly change: (id: string, typed: Partial<Pick<Draft, 'text' | 'tags'>>) => void;
  readonly discard: (id: string) => void;
  /** `current` is the note as it is now; never rejects: a draft that fails stays open. */
  readonly save: (current: Note) => Promise<void>;
}

/**
 * Keeps what is typed apart from the list, so that neither searching nor a change from another
 * tab takes it away.
 */
export function useDrafts(
  { background, now }: Pick<NotebookProps, 'background' | 'now'>,
  reload: (ids: readonly string[]) => Promise<void>,
): Drafts {
  const [open, setOpen] = useState<ReadonlyMap<string, Draft>>(new Map());
  useLeaveWarning([...open.values()].some(isChanged));

  const update = (id: string, changes: Partial<Draft>) =>
    setOpen((before) => {
      const draft = before.get(id);
      return draft === undefined ? before : new Map(before).set(id, { ...draft, ...changes });
    });

  const discard = (id: string) =>
    setOpen((before) => new Map([...before].filter(([other]) => other !== id)));

  return {
    open,
    slots: [...open.values()].map(({ slot }) => slot),
    begin: (note, slot) =>
      setOpen((before) => {
        if (before.has(note.id)) return before;
        const { text } = note;
        const tags = note.tags.join(', ');
        return new Map(before).set(note.id, { note, slot, text, tags, state: 'editing' });
      }),
    change: update,
    discard,
    save: async (current) => {
      const draft = open.get(current.id);
      if (draft === undefined || draft.state === 'saving') return;
      update(current.id, { state: 'saving' });
      try {
        const tags = parseTags(draft.tags);
        // `now` may lie behind `updatedAt` after an import from a clock that is ahead.
        const updatedAt = Math.max(now(), current.updatedAt + 1);
        await background('notes.save', { ...current, text: draft.text, tags, updatedAt });
      } catch (error) {
        update(current.id, { state: 'failed', error });
        return;
      }
      // The list first: otherwise the old text would show for a moment.
      await reload([current.id]);
      discard(current.id);
    },
  };
}

function isChanged({ note, text, tags }: Draft): boolean {
  return text !== note.text || parseTags(tags).join() !== note.tags.join();
}

function useLeaveWarning(active: boolean): void {
  useEffect(() => {
    if (!active) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [active]);
}
