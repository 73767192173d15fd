import { useEffect, useState } from 'preact/hooks';
import type { Note } from '../../core/notes/note';

/** What reading notes takes: see `PanelProps`. */
export interface PageNotesOptions {
  readonly notesOf: (url: string) => Promise<readonly Note[]>;
  readonly onNotesChanged: (listener: () => void) => () => void;
}

/** The notes of the page at `url`, as they are now; none without an address. */
export function usePageNotes(
  url: string | null,
  { notesOf, onNotesChanged }: PageNotesOptions,
): readonly Note[] {
  const [notes, setNotes] = useState<readonly Note[]>([]);
  useEffect(() => {
    let isOver = false;
    setNotes([]);
    if (url === null) return undefined;
    const read = () => {
      // Notes that cannot be read now are read at their next change; the names do not wait for them.
      notesOf(url).then(
        (found) => !isOver && setNotes(found),
        () => {},
      );
    };
    read();
    const stop = onNotesChanged(read);
    return () => {
      isOver = true;
      stop();
    };
  }, [url, notesOf, onNotesChanged]);
  return notes;
}
