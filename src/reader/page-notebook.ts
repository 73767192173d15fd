import type { KnownEntry } from '../core/known/known-entry';
import type { Note, NoteSource } from '../core/notes/note';
import { noteId } from '../core/notes/note-id';
import type { MarkedMention } from './highlight/marked-mention';
import { addressOf, noteOfMention } from './note-of-mention';
import type { NoteContent } from './popover/note-drafts';
import { blockStarts } from './text/block-starts';
import type { TextMap } from './text/text-map';

/** What keeping notes needs of the rest of the extension. */
export interface NotebookNeeds {
  readonly notesOf: (url: string) => Promise<readonly Note[]>;
  /** Resolves when the note is stored for good. */
  readonly save: (note: Note) => Promise<Note>;
  /** Resolves when the note is in the bin. */
  readonly removeNote: (id: string) => Promise<unknown>;
  /** Takes a note out of the bin; gives the notes with this id that are there afterwards. */
  readonly restoreNote: (id: string) => Promise<readonly Note[]>;
  /** Resolves when it is stored that the reader knows a name. */
  readonly know: (known: KnownEntry) => Promise<unknown>;
  readonly openNotes: () => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** What a page notebook works with. */
export interface PageNotebookOptions {
  readonly document: Document;
  readonly needs: NotebookNeeds;
  readonly source: () => NoteSource;
  /** The texts that are read now. */
  readonly blocks: () => readonly TextMap[];
  /** The notes are not as they were. */
  readonly onChanged: () => void;
}

/** The notes of one page, as far as the page itself has to know them. */
export interface PageNotebook {
  /** Reads the notes of the page's address; names are explained even where that fails. */
  read(): Promise<void>;
  /** All notes of the page. */
  notes(): readonly Note[];
  onSave(mention: MarkedMention, content: NoteContent): Promise<void>;
  onRemove(mention: MarkedMention): Promise<void>;
  onRestore(mention: MarkedMention): Promise<void>;
  onKnow(mention: MarkedMention): Promise<void>;
  onOpenNotes(): void;
  noteOf(mention: MarkedMention): NoteContent | null;
  noteIdOf(mention: MarkedMention): string;
}

/** Makes the notebook of a page; it is empty until read. */
export function createPageNotebook(options: PageNotebookOptions): PageNotebook {
  const { document, needs, source, blocks, onChanged } = options;
  let notes = new Map<string, Note>();
  /** Kept in hand: the bin may be emptied before the reader wants them back. */
  const removed = new Map<string, Note>();

  // Asked anew each time: a single-page site goes on to its next article without a new page.
  const noteIdOf = ({ gloss }: MarkedMention) => noteId(gloss.entry, addressOf(document));

  function put(note: Note): void {
    notes.set(note.id, note);
    onChanged();
  }

  /** The note as it is now with other words; its place is where the reader took it from. */
  function noteFor(mention: MarkedMention, content: NoteContent): Note {
    const known = notes.get(noteIdOf(mention));
    if (known !== undefined) {
      const { text, tags, colour } = content;
      return { ...known, text, tags, colour, updatedAt: needs.now() };
    }
    const before = blockStarts(blocks())[mention.blockIndex] ?? 0;
    return noteOfMention(mention, source(), before, content, needs.now());
  }

  return {
    async read() {
      const url = addressOf(document);
      const stored = await needs.notesOf(url);
      if (url !== addressOf(document)) return;
      notes = new Map(stored.map((note) => [note.id, note]));
    },
    notes: () => [...notes.values()].filter(({ source: { url } }) => url === addressOf(document)),
    async onSave(mention, content) {
      put(await needs.save(noteFor(mention, content)));
    },
    async onRemove(mention) {
      const id = noteIdOf(mention);
      const note = notes.get(id);
      await needs.removeNote(id);
      if (note !== undefined) removed.set(id, note);
      notes.delete(id);
      onChanged();
    },
    async onRestore(mention) {
      const id = noteIdOf(mention);
      const [restored] = await needs.restoreNote(id);
      const kept = removed.get(id);
      if (restored !== undefined) put(restored);
      else if (kept !== undefined) put(await needs.save(kept));
      removed.delete(id);
    },
    async onKnow({ gloss, surface }) {
      const { entry, kind, headword, renderings } = gloss;
      const rendering = renderings[0] ?? surface;
      await needs.know({ entry, kind, headword, rendering, at: needs.now() });
    },
    onOpenNotes: needs.openNotes,
    noteOf: (mention) => notes.get(noteIdOf(mention)) ?? null,
    noteIdOf,
  };
}
