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
}

/** The drafts of a page. They outlive the popover, so that closing it loses no words. */
export interface NoteDrafts {
  of(mention: MarkedMention): Draft;
  edit(mention: MarkedMention, change: Partial<Pick<Draft, 'text' | 'tags'>>): void;
  save(mention: MarkedMention): void;
}

/** What drafts need from outside. */
export interface NoteDraftsOptions {
  /** Settles once the note is stored for good, or not. */
  save(mention: MarkedMention, content: NoteContent): Promise<void>;
  /** What is stored for a mention. */
  noteOf(mention: MarkedMention): NoteContent | null;
  /** A draft is not as it was. */
  onChange(): void;
}

/** Keeps the drafts, one for each glossary entry. */
export function createNoteDrafts({ save, noteOf, onChange }: NoteDraftsOptions): NoteDrafts {
  const drafts = new Map<string, Draft>();

  function of(mention: MarkedMention): Draft {
    const draft = drafts.get(mention.gloss.entry);
    const atWork = draft !== undefined && draft.state !== 'saved' && draft.state !== 'unsaved';
    // Otherwise what is stored is newer: the note may have been changed elsewhere meanwhile.
    return atWork ? draft : stored(mention, draft);
  }

  function stored(mention: MarkedMention, draft: Draft | undefined): Draft {
    const note = noteOf(mention);
    if (note !== null) return { text: note.text, tags: note.tags.join(', '), state: 'saved' };
    // Just stored, and the news of it has not come round yet.
    return draft ?? { text: '', tags: '', state: 'unsaved' };
  }

  function set(mention: MarkedMention, draft: Draft): void {
    drafts.set(mention.gloss.entry, draft);
    onChange();
  }

  return {
    of,
    edit(mention, change) {
      set(mention, { ...of(mention), ...change, state: 'edited' });
    },
    save(mention) {
      const sent: Draft = { ...of(mention), state: 'saving' };
      set(mention, sent);
      // What was typed while the note was on its way is not stored by it.
      const settle = (state: SaveState) => {
        const now = of(mention);
        const same = now.text === sent.text && now.tags === sent.tags;
        set(mention, { ...now, state: same || state === 'failed' ? state : 'edited' });
      };
      attempt(() => save(mention, { text: sent.text, tags: readTags(sent.tags) })).then(
        () => settle('saved'),
        () => settle('failed'),
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
