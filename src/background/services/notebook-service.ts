import type { Note } from '../../core/notes/note';
import { createNoteIndex } from '../../core/notes/note-index';
import type { NotebookApi } from '../../messages/notebook-api';
import type { NotesReader } from '../storage/notes-reader';

/** More than the largest screen shows. */
const FIRST = 60;

/** Between two parts questions are answered: a part takes about a tenth of a second. */
const PART = 2000;

/** Answers the `notebook.*` methods; the notes are read once, when the first question comes. */
export function createNotebookService(reader: NotesReader): NotebookApi {
  const index = createNoteIndex();
  let total = 0;
  let opened: Promise<void> | null = null;
  let whole: Promise<void> | null = null;
  let isWhole = false;
  let last: Promise<unknown> = Promise.resolve();

  /** What has been read since the last time that reading everything began. */
  let seen = new Set<string>();
  const take = (note: Note) => {
    seen.add(note.id);
    index.put(note);
  };

  /** One after the other: a slow part must not bring back what has been deleted since. */
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = last.then(task);
    last = turn.catch(() => {});
    return turn;
  };

  const readFirst = async () => {
    total = await reader.count();
    for (const note of await reader.newest(FIRST)) take(note);
  };

  const readAll = async () => {
    let after = '';
    seen = new Set();
    for (let isMore = true; isMore; )
      isMore = await inTurn(async () => {
        const part = await reader.part({ after, most: PART });
        part.forEach(take);
        after = part.at(-1)?.id ?? after;
        return part.length > 0;
      });
    for (const id of index.ids()) if (!seen.has(id)) index.remove(id);
    isWhole = true;
  };

  const readSome = (ids: readonly string[]) =>
    inTurn(async () => {
      const notes = new Map((await reader.byIds(ids)).map((note) => [note.id, note]));
      for (const id of ids) {
        const note = notes.get(id);
        if (note === undefined) index.remove(id);
        else take(note);
      }
      if (!isWhole) total = await reader.count();
    });

  const open = (): Promise<void> => {
    // What failed is tried again when somebody asks again.
    opened ??= inTurn(readFirst).catch((cause) => {
      opened = null;
      throw cause;
    });
    return opened;
  };

  const complete = async (): Promise<void> => {
    await open();
    whole ??= readAll().catch((cause) => {
      whole = null;
      throw cause;
    });
    await whole;
  };

  return {
    'notebook.find': async ({ query, grouping, keep }) => {
      await open();
      const found = index.find(query, grouping, keep);
      return { ...found, total: isWhole ? index.size() : total, isWhole };
    },

    'notebook.read': async ({ slots }) => {
      const ids = slots.map(index.idOf);
      const notes = new Map((await reader.byIds(ids)).map((note) => [note.id, note]));
      return slots.map((slot, at) => {
        const note = notes.get(ids[at] ?? '');
        return note === undefined ? null : { note, meetings: index.meetingsOf(slot) };
      });
    },

    'notebook.ids': async ({ slots }) => slots.map(index.idOf),

    'notebook.slot': async ({ id }) => {
      await open();
      const known = index.slotOf(id);
      if (known !== null) return known;
      await readSome([id]);
      return index.slotOf(id);
    },

    'notebook.choices': async () => ({ tags: index.tags(), sites: index.sites() }),

    'notebook.days': async () => {
      await complete();
      return index.days();
    },

    'notebook.whole': async () => {
      await complete();
      return null;
    },

    'notebook.refresh': async ({ ids }) => {
      await open();
      if (ids.length > 0) await readSome(ids);
      else await readAll();
      return null;
    },
  };
}
