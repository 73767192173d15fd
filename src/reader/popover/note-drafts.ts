import type { MarkedMention } from '../highlight/marked-mention';

/** What the reader keeps with a name: their own words and tags. */
export interface NoteContent {
  readonly text: string;
  readonly tags: readonly string[];
}

/**
 * How far a draft is kept: `unsaved` is untouched, `edited` differs from what is stored, `saved`
 * is what is stored.
 */
export type SaveState = 'unsaved' | 'edited' | 'saving' | 'saved' | 'failed';

/** What stands in the popover's fields. */
export interface Draft {
  readonly text: string;
  /** As typed: tags with commas between. */
  readonly tags: string;
  readonly state: SaveState;
  /** What the last saving was rejected with, while `state` is `failed`. */
  readonly error?: unknown;
}

/** The drafts of a page. They outlive the popover, so that closing it loses no words. */
export interface NoteDrafts {
  of(mention: MarkedMention): Draft;
  edit(mention: MarkedMention, change: Partial<Pick<Draft, 'text' | 'tags'>>): void;
  save(mention: MarkedMention): void;
}

/** What drafts need from outside. */
export interface NoteDraftsOptions {
  /** Settles once the note is stored for good and `noteOf` tells it, or not. */
  save(mention: MarkedMention, content: NoteContent): Promise<void>;
  /** What is stored for a mention. */
  noteOf(mention: MarkedMention): NoteContent | null;
  /** Names the note that the words for a mention go to. */
  noteIdOf(mention: MarkedMention): string;
  /** A draft is not as it was. */
  onChange(): void;
}

/** Keeps the drafts, one for each note. */
export function createNoteDrafts(options: NoteDraftsOptions): NoteDrafts {
  const { save, noteOf, noteIdOf, onChange } = options;
  /** Only what differs from the notes: they may be changed or deleted elsewhere meanwhile. */
  const drafts = new Map<string, Draft>();

  function of(mention: MarkedMention): Draft {
    const note = noteOf(mention);
    return (
      drafts.get(noteIdOf(mention)) ??
      (note === null
        ? { text: '', tags: '', state: 'unsaved' }
        : { text: note.text, tags: note.tags.join(', '), state: 'saved' })
    );
  }

  function set(id: string, draft: Draft): void {
    drafts.set(id, draft);
    onChange();
  }

  function forget(id: string): void {
    drafts.delete(id);
    onChange();
  }

  return {
    of,
    edit(mention, change) {
      set(noteIdOf(mention), { ...of(mention), ...change, state: 'edited' });
    },
    save(mention) {
      const id = noteIdOf(mention);
      const sent: Draft = { ...of(mention), state: 'saving' };
      set(id, sent);
      attempt(() => save(mention, { text: sent.text, tags: readTags(sent.tags) })).then(
        () => {
          const now = drafts.get(id) ?? sent;
          // What was typed while the note was on its way is not stored by it.
          if (now.text === sent.text && now.tags === sent.tags) forget(id);
          else set(id, { ...now, state: 'edited' });
        },
        (error) => set(id, { ...(drafts.get(id) ?? sent), state: 'failed', error }),
      );
    },
  };
}

/** Tags as typed → tags: `"سياسة، people, people"` → `["سياسة", "people"]`. */
export function readTags(typed: string): readonly string[] {
  const tags = typed.split(/[,،;؛\n]/u).map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

async function attempt(run: () => Promise<void>): Promise<void> {
  await run();
}
