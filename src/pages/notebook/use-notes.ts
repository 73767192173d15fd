import { useCallback, useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { NotebookView } from '../../core/notes/notebook-view';
import type { Choices, Found, NoteRow } from '../../messages/notebook-api';
import type { NotebookProps } from './notebook-props';

/** What the notebook knows of the notes in it. */
export interface Notes {
  /** Null until something has been found for the first time. */
  readonly found: Found | null;
  readonly choices: Choices;
  /** What the last reading was rejected with; null when it was not. */
  readonly failure: unknown;
  /** The note in a slot; null where it is gone, undefined until it has come. */
  readonly rowOf: (slot: number) => NoteRow | null | undefined;
  /** Reads the notes that are to be shown and are not there yet. */
  readonly want: (slots: readonly number[]) => void;
  /** Takes in what changed in these notes. Never rejects: see `failure`. */
  readonly reload: (ids: readonly string[]) => Promise<void>;
}

type Given = Pick<NotebookProps, 'notebook' | 'onNotesChanged'>;

const NO_CHOICES: Choices = { tags: [], sites: [] };

/** Notes that are kept beyond those in view. */
const MOST_KEPT = 500;

/**
 * Finds what the view asks for, and again whenever notes change anywhere. `keep` are slots that
 * are found whatever the view.
 */
export function useNotes(
  { notebook, onNotesChanged }: Given,
  { query, grouping }: NotebookView,
  keep: readonly number[],
): Notes {
  const [found, setFound] = useState<Found | null>(null);
  const [choices, setChoices] = useState(NO_CHOICES);
  const [failure, setFailure] = useState<unknown>(null);
  const rows = useRows(notebook);
  const latest = useRef(0);
  const asked = useRef({ query, grouping, keep });
  asked.current = { query, grouping, keep };

  const find = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    try {
      const answer = await notebook('notebook.find', asked.current);
      // A slow answer must not overwrite that of a later question.
      if (turn !== latest.current) return;
      setFound(answer);
      setFailure(null);
      setChoices(await notebook('notebook.choices'));
    } catch (cause) {
      if (turn === latest.current) setFailure(() => cause);
    }
  }, [notebook]);

  const refresh = rows.refresh;
  const reload = useCallback(
    async (ids: readonly string[]) => {
      try {
        await notebook('notebook.refresh', { ids });
        await refresh();
      } catch (cause) {
        setFailure(() => cause);
        return;
      }
      await find();
    },
    [notebook, find, refresh],
  );

  // Asked anew for each of them.
  useEffect(() => {
    void find();
  }, [find, query, grouping, keep.join()]);

  useEffect(() => {
    // A failure is told by the search that comes next.
    void notebook('notebook.whole').then(find, () => {});
    return onNotesChanged((ids) => void reload(ids));
  }, [notebook, find, reload, onNotesChanged]);

  return { found, choices, failure, rowOf: rows.rowOf, want: rows.want, reload };
}

/** Keeps the notes that are in view, and some that were. */
function useRows(notebook: Given['notebook']) {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const kept = useRef(new Map<number, NoteRow | null>());
  const wanted = useRef<readonly number[]>([]);
  const underWay = useRef(new Set<number>());

  const read = useCallback(
    async (slots: readonly number[]) => {
      const answer = await notebook('notebook.read', { slots });
      for (const [at, row] of answer.entries()) kept.current.set(slots[at] ?? -1, row);
      redraw(undefined);
    },
    [notebook],
  );

  const want = useCallback(
    (slots: readonly number[]) => {
      wanted.current = slots;
      const missing = slots.filter(
        (slot) => !kept.current.has(slot) && !underWay.current.has(slot),
      );
      if (missing.length === 0) return;
      const inView = new Set(slots);
      for (const slot of [...kept.current.keys()].slice(0, -MOST_KEPT))
        if (!inView.has(slot)) kept.current.delete(slot);
      for (const slot of missing) underWay.current.add(slot);
      const done = () => {
        for (const slot of missing) underWay.current.delete(slot);
      };
      // A note that cannot be read is asked for again when the list is drawn again.
      void read(missing).then(done, done);
    },
    [read],
  );

  const refresh = useCallback(async () => {
    const inView = wanted.current;
    await read(inView);
    for (const slot of [...kept.current.keys()])
      if (!inView.includes(slot)) kept.current.delete(slot);
  }, [read]);

  return { rowOf: (slot: number) => kept.current.get(slot), want, refresh };
}
