import type { NoteColour } from '../../core/notes/note';
import type { MarkedMention } from '../highlight/marked-mention';

/** What the reader keeps with a name or a passage: their own words, tags and a colour. */
export interface NoteContent {
  readonly text: string;
  readonly tags: readonly string[];
  readonly colour: NoteColour;
}

/**
 * How far a draft is kept: `unsaved` is untouched, `edited` differs from what is stored, `saved`
 * is what is stored, `removed` is a note that lies in the bin and can be brought back from here.
 */
export type SaveState =
  | 'unsaved'
  | 'edited'
  | 'saving'
  | 'saved'
  | 'failed'
  | 'removing'
  | 'remove-failed'
  | 'removed'
  | 'restoring'
  | 'restore-failed';

/** What stands in the popover's fields. */
export interface Draft {
  readonly text: string;
  /** As typed: tags with commas between. */
  readonly tags: string;
  readonly colour: NoteColour;
  readonly state: SaveState;
  /** What the last attempt was rejected with, while `state` says that it failed. */
  readonly error?: unknown;
}

/** What the reader may change of a draft. */
export type DraftChange = Partial<Pick<Draft, 'text' | 'tags' | 'colour'>>;

/** The drafts of a page. They outlive the popover, so that closing it loses no words. */
export interface NoteDrafts {
  of(mention: MarkedMention): Draft;
  edit(mention: MarkedMention, change: DraftChange): void;
  save(mention: MarkedMention): void;
  /** Puts the note into the bin; the draft remembers it. */
  remove(mention: MarkedMention): void;
  /** Takes back a removal. */
  restore(mention: MarkedMention): void;
}

/** What drafts need from outside. */
export interface NoteDraftsOptions {
  /** Settles once the note is stored for good and `noteOf` tells it, or not. */
  save(mention: MarkedMention, content: NoteContent): Promise<void>;
  /** Settles once the note is in the bin and `noteOf` no longer tells it, or not. */
  remove(mention: MarkedMention): Promise<void>;
  /** Settles once the note is back and `noteOf` tells it, or not. */
  restore(mention: MarkedMention): Promise<void>;
  /** What is stored for a mention. */
  noteOf(mention: MarkedMention): NoteContent | null;
  /** Names the note that the words for a mention go to. */
  noteIdOf(mention: MarkedMention): string;
  /** A draft is not as it was. */
  onChange(): void;
}

const EMPTY: Draft = { text: '', tags: '', colour: 'yellow', state: 'unsaved' };
/** States of a note that is gone: where it is there again they are out of date. */
const GONE: readonly SaveState[] = ['removed', 'restore-failed'];

/** Keeps the drafts, one for each note. */
export function createNoteDrafts(options: NoteDraftsOptions): NoteDrafts {
  const { noteOf, noteIdOf, onChange } = options;
  /** Only what differs from the notes: they may be changed or deleted elsewhere meanwhile. */
  const drafts = new Map<string, Draft>();

  function of(mention: MarkedMention): Draft {
    const note = noteOf(mention);
    const draft = drafts.get(noteIdOf(mention));
    if (draft !== undefined && !(note !== null && GONE.includes(draft.state))) return draft;
    if (note === null) return EMPTY;
    const { text, tags, colour } = note;
    return { text, tags: tags.join(', '), colour, state: 'saved' };
  }

  function set(id: string, draft: Draft): void {
    drafts.set(id, draft);
    onChange();
  }

  function forget(id: string): void {
    drafts.delete(id);
    onChange();
  }

  /** Tries something with a note that its fields do not change. */
  function attemptWith(
    mention: MarkedMention,
    run: () => Promise<void>,
    states: { readonly now: SaveState; readonly failed: SaveState },
    done: (id: string, draft: Draft) => void,
  ): void {
    const id = noteIdOf(mention);
    const draft: Draft = { ...of(mention), state: states.now };
    set(id, draft);
    attempt(run).then(
      () => done(id, draft),
      (error) => set(id, { ...draft, state: states.failed, error }),
    );
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
      const { text, tags, colour } = sent;
      attempt(() => options.save(mention, { text, tags: readTags(tags), colour })).then(
        () => {
          const now = drafts.get(id) ?? sent;
          // What was typed while the note was on its way is not stored by it.
          if (isSameContent(now, sent)) forget(id);
          else set(id, { ...now, state: 'edited' });
        },
        (error) => set(id, { ...(drafts.get(id) ?? sent), state: 'failed', error }),
      );
    },
    remove(mention) {
      attemptWith(
        mention,
        () => options.remove(mention),
        { now: 'removing', failed: 'remove-failed' },
        (id, draft) => set(id, { ...draft, state: 'removed' }),
      );
    },
    restore(mention) {
      attemptWith(
        mention,
        () => options.restore(mention),
        { now: 'restoring', failed: 'restore-failed' },
        forget,
      );
    },
  };
}

/** Tags as typed → tags: `"سياسة، people, people"` → `["سياسة", "people"]`. */
export function readTags(typed: string): readonly string[] {
  const tags = typed.split(/[,،;؛\n]/u).map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

function isSameContent(one: Draft, other: Draft): boolean {
  return one.text === other.text && one.tags === other.tags && one.colour === other.colour;
}

async function attempt(run: () => Promise<void>): Promise<void> {
  await run();
}
