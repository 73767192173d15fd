import { useEffect, useState } from 'preact/hooks';
import type { Note } from '../../core/notes/note';

/** What reading notes takes: see `PanelProps`. */
export interface PageNotesOptions {
  readonly notesOf: (url: string) => Promise<readonly Note[]>;
  readonly onNotesChanged: (listener: () => void) => () => void;
}

/** The notes of a page. */
export interface PageNotesState {
  readonly notes: readonly Note[];
  /** What the last reading was rejected with; null when it was not. */
  readonly failure: unknown;
  readonly retry: () => void;
}

/** The notes of the page at `url`, as they are now; none without an address. */
export function usePageNotes(
  url: string | null,
  { notesOf, onNotesChanged }: PageNotesOptions,
): PageNotesState {
  const [notes, setNotes] = useState<readonly Note[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    let isOver = false;
    setNotes([]);
    setFailure(null);
    if (url === null) return undefined;
    const read = () => {
      // The names do not wait for the notes.
      notesOf(url).then(
        (found) => {
          if (isOver) return;
          setNotes(found);
          setFailure(null);
        },
        (error: unknown) => !isOver && setFailure(error),
      );
    };
    read();
    const stop = onNotesChanged(read);
    return () => {
      isOver = true;
      stop();
    };
  }, [url, notesOf, onNotesChanged, attempts]);
  return { notes, failure, retry: () => setAttempts((before) => before + 1) };
}
