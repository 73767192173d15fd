import type { Note } from '../core/notes/note';
import type { Counted, FoundNotes } from '../core/notes/note-index';
import type { Grouping, NoteQuery } from '../core/notes/note-query';

/** What is found, as far as the notes have been read. */
export interface Found extends FoundNotes {
  /** How many notes there are. */
  readonly total: number;
  /** False while older notes are still being read: asked again, it may find more. */
  readonly isWhole: boolean;
}

/** A note to show. */
export interface NoteRow {
  readonly note: Note;
  /** How many notes there are on the same name or lemma. */
  readonly meetings: number;
}

/** What the notes can be filtered by. */
export interface Choices {
  readonly tags: readonly Counted[];
  readonly sites: readonly Counted[];
}

/**
 * Everything that is read of very many notes for the notebook, beside the page and not in the
 * background, which may be stopped at any moment. It only reads; writing is the background's.
 * Notes are named by their slots, see `NoteIndex`.
 */
export interface NotebookApi {
  /** Answers soon with the newest notes, long before all are read. */
  'notebook.find'(input: {
    readonly query: NoteQuery;
    readonly grouping: Grouping;
    /** Found whatever the query. */
    readonly keep: readonly number[];
  }): Promise<Found>;
  /** The notes as they are stored now; null for those that are gone. */
  'notebook.read'(input: {
    readonly slots: readonly number[];
  }): Promise<readonly (NoteRow | null)[]>;
  'notebook.ids'(input: { readonly slots: readonly number[] }): Promise<readonly string[]>;
  /** Null where there is no such note. */
  'notebook.slot'(input: { readonly id: string }): Promise<number | null>;
  'notebook.choices'(): Promise<Choices>;
  /** Notes made on each day that has any, `2024-05-01`, the first day first. */
  'notebook.days'(): Promise<readonly Counted[]>;
  /** Answers once all notes have been read. */
  'notebook.whole'(): Promise<null>;
  /** Takes in what changed in these notes; without ids anything may have changed. */
  'notebook.refresh'(input: { readonly ids: readonly string[] }): Promise<null>;
}
