import type { Gloss } from '../core/glossary/gloss';
import type { KnownEntry } from '../core/known/known-entry';
import type { Note } from '../core/notes/note';
import type { FamilyMember } from '../core/words/word-gloss';

/** Annotations of a whole article, flat so that they cross between processes quickly. */
export interface AnnotatedBlocks {
  /** Every gloss once. */
  readonly glosses: readonly Gloss[];
  /** Every clitic sequence once; index 0 is the empty one. */
  readonly clitics: readonly (readonly { readonly form: string; readonly gloss: string }[])[];
  /**
   * Five numbers a mention: block index, start, end (UTF-16 code units into the block's text),
   * index into `glosses`, index into `clitics`.
   */
  readonly mentions: readonly number[];
}

/** A page of the extension that can be opened in a tab. */
export type ExtensionPage = 'notebook' | 'options' | 'sample';

/** Everything the background does for others: one method a row, one JSON value in, one out. */
export interface BackgroundApi {
  /** Marks the names and terms in the blocks of an article in `language` (BCP 47). */
  'article.annotate'(input: {
    readonly language: string;
    readonly blocks: readonly string[];
  }): Promise<AnnotatedBlocks>;
  /** The words of a root, the most frequent first. */
  'word.family'(input: { readonly root: string }): Promise<readonly FamilyMember[]>;
  /**
   * Stores a note and answers once the transaction is complete. A note with the same id is
   * updated: its `createdAt` stays. Safe to repeat.
   */
  'notes.save'(note: Note): Promise<Note>;
  /** All notes, newest first by `createdAt`. */
  'notes.list'(): Promise<readonly Note[]>;
  /** The notes of one article, by its canonical address. */
  'notes.ofPage'(input: { readonly url: string }): Promise<readonly Note[]>;
  /** Removes notes; unknown ids are ignored. Safe to repeat. */
  'notes.remove'(input: { readonly ids: readonly string[] }): Promise<null>;
  /** Writes many notes in one transaction, all or none: undo of a deletion, and imports. */
  'notes.putAll'(input: { readonly notes: readonly Note[] }): Promise<null>;
  /** The reader knows a name: it is no longer marked. Answers once that is stored; safe to repeat. */
  'known.add'(known: KnownEntry): Promise<null>;
  /** Has names marked again; unknown entries are ignored. Safe to repeat. */
  'known.remove'(input: { readonly entries: readonly string[] }): Promise<null>;
  /** What the reader knows, the newest first. */
  'known.list'(): Promise<readonly KnownEntry[]>;
  /** Opens one of the extension's own pages in a tab, or shows the tab that already has it. */
  'pages.open'(input: { readonly page: ExtensionPage; readonly hash?: string }): Promise<null>;
  /** The texts of the interface in the reader's language. */
  'interface.messages'(): Promise<InterfaceMessages>;
}

/** The texts of the interface in one language. */
export interface InterfaceMessages {
  readonly language: 'en' | 'ar';
  readonly messages: Readonly<Record<string, string>>;
}

/** What the background tells everyone who listens. */
export interface BackgroundEvents {
  'notes.changed': { readonly ids: readonly string[] };
  'known.changed': { readonly entries: readonly string[] };
}

/** What the popup is told about the page in a tab. */
export interface PageState {
  readonly isArticle: boolean;
  readonly language: string | null;
  readonly title: string | null;
  readonly mentions: number;
  /** Whether marks are shown now. */
  readonly reading: boolean;
  /** Whether the reader switched this site off. */
  readonly siteOff: boolean;
  readonly site: string;
  readonly why: readonly {
    readonly code: string;
    readonly detail: string;
    readonly weight: number;
  }[];
}

/** Everything the content script of a tab does for the popup and for shortcuts. */
export interface TabApi {
  /** What was decided about the page, and why. */
  'page.state'(): Promise<PageState>;
  /** Marks the page whatever the detector said. */
  'page.read'(): Promise<PageState>;
  /** Takes the marks off and keeps them off on this site, or lifts that. */
  'page.setSiteOff'(input: { readonly off: boolean }): Promise<PageState>;
  /** Walks to the next or the previous mark and opens its popover. */
  'page.walk'(input: { readonly direction: 'next' | 'previous' }): Promise<null>;
}
