import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Note } from '../../core/notes/note';
import { EVERYTHING } from '../../core/notes/note-query';
import { type NotebookView, WHOLE_NOTEBOOK } from '../../core/notes/notebook-view';
import type { CallNotebook } from './notebook-props';
import type { ListFocus } from './use-list-focus';

/** A note that an address leads to. */
export interface Meetings {
  /** Undefined while it is looked for, null where it is gone. */
  readonly note: Note | null | undefined;
  /** All notes on its name or lemma, or what the reader asked for where no note is meant. */
  readonly view: NotebookView;
}

/** Looks up the note that the view is about, and takes the focus to it among its meetings. */
export function useMeetings(
  notebook: CallNotebook,
  view: NotebookView,
  want: ListFocus['want'],
): Meetings {
  const [note, setNote] = useState<Note | null>();
  const id = view.note;

  useEffect(() => {
    setNote(undefined);
    if (id === null) return undefined;
    let isCurrent = true;
    const look = async () => {
      const slot = await notebook('notebook.slot', { id });
      const [row = null] = slot === null ? [] : await notebook('notebook.read', { slots: [slot] });
      if (!isCurrent) return;
      setNote(row?.note ?? null);
      if (row !== null) want(slot);
    };
    // Notes that cannot be read are told of by the list.
    look().catch(() => {});
    return () => {
      isCurrent = false;
    };
  }, [notebook, id, want]);

  const entry = note?.entry ?? null;
  const shown = useMemo(
    (): NotebookView =>
      id === null
        ? view
        : {
            ...WHOLE_NOTEBOOK,
            query: { ...EVERYTHING, entries: entry === null ? [] : [entry] },
            note: id,
          },
    [id, view, entry],
  );
  return { note, view: shown };
}
