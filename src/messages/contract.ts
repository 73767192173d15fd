import type { MadeBackup } from '../core/backup/backup-state';
import type { StoredCount } from '../core/backup/stored-count';
import type { Gloss } from '../core/glossary/gloss';
import type { KnownEntry } from '../core/known/known-entry';
import type { BinnedNote } from '../core/notes/binned-note';
import type { TagChange } from '../core/notes/change-tags';
import type { Note } from '../core/notes/note';
import type { FoundEntries, OwnQuery } from '../core/own-glossary/find-own-entries';
import type { OwnEntry, OwnGlossary } from '../core/own-glossary/own-entry';
import type { CountedEntry } from '../core/panel/count-entries';
import type { ImportError } from '../core/transfer/import-error';
import type {
  ImportCounts,
  ImportMode,
  PartPreview,
  UndoCounts,
} from '../core/transfer/import-plan';
import type { NoteOrder } from '../core/transfer/notes-in-order';
import type { RowChunk } from '../core/transfer/read-json';
import type { SectionName } from '../core/transfer/sections';
import type { FamilyMember } from '../core/words/word-gloss';
import type { ReviewApi } from './review-api';

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
export type ExtensionPage = 'notebook' | 'options' | 'sample' | 'glossary' | 'review';

/** Everything the background does for others: one method a row, one JSON value in, one out. */
export interface BackgroundApi extends ReviewApi {
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
  /** Puts notes into the bin, which keeps them for 30 days; unknown ids are ignored. Safe to repeat. */
  'notes.remove'(input: { readonly ids: readonly string[] }): Promise<null>;
  /** The deleted notes, the last deleted first; those past their time go for good. */
  'notes.binned'(): Promise<readonly BinnedNote[]>;
  /**
   * Takes notes out of the bin and gives those that are there afterwards. A note that was saved
   * anew since it was deleted stays as it is. Safe to repeat.
   */
  'notes.restore'(input: { readonly ids: readonly string[] }): Promise<readonly Note[]>;
  /** Deletes notes from the bin for good; unknown ids are ignored. Safe to repeat. */
  'notes.purge'(input: { readonly ids: readonly string[] }): Promise<null>;
  /** Writes many notes in one transaction, all or none: imports. */
  'notes.putAll'(input: { readonly notes: readonly Note[] }): Promise<null>;
  /**
   * Adds tags to notes or takes them away, in one transaction; unknown ids are ignored. Safe to
   * repeat.
   */
  'notes.tag'(input: TagChange & { readonly ids: readonly string[] }): Promise<null>;
  /** The reader knows a name: it is no longer marked. Answers once that is stored; safe to repeat. */
  'known.add'(known: KnownEntry): Promise<null>;
  /** Has names marked again; unknown entries are ignored. Safe to repeat. */
  'known.remove'(input: { readonly entries: readonly string[] }): Promise<null>;
  /** Those of some entries that the reader knows: a page learns of no others. */
  'known.among'(input: { readonly entries: readonly string[] }): Promise<readonly string[]>;
  /** What the reader knows, the newest first. */
  'known.list'(): Promise<readonly KnownEntry[]>;
  /** The reader's glossaries in their order; what was deleted more than 30 days ago goes for good. */
  'glossary.list'(): Promise<readonly OwnGlossary[]>;
  /** Adds an empty glossary behind the others. Safe to repeat. */
  'glossary.create'(glossary: NewGlossary): Promise<null>;
  /** Renames a glossary, switches it on or off, or sets the languages of its new entries. */
  'glossary.change'(input: {
    readonly id: string;
    readonly change: Partial<Pick<OwnGlossary, 'name' | 'on' | 'from' | 'to'>>;
  }): Promise<null>;
  /** Puts the glossaries into this order: of two entries for one name the first counts. */
  'glossary.arrange'(input: { readonly ids: readonly string[] }): Promise<null>;
  /** Deletes a glossary; it can be brought back for 30 days. Safe to repeat. */
  'glossary.remove'(input: { readonly id: string }): Promise<null>;
  /** Brings a deleted glossary back. Safe to repeat. */
  'glossary.restore'(input: { readonly id: string }): Promise<null>;
  /** Some of the entries of a glossary, the last changed first. */
  'glossary.find'(input: OwnQuery & { readonly glossary: string }): Promise<FoundEntries>;
  /** All entries of a glossary, in no order. */
  'glossary.entries'(input: { readonly glossary: string }): Promise<readonly OwnEntry[]>;
  /** An entry, or null. */
  'glossary.entry'(input: {
    readonly glossary: string;
    readonly id: string;
  }): Promise<OwnEntry | null>;
  /**
   * Adds an entry that the reader met while reading to the glossary for those, or to the new one
   * where there is none. Answers once that is stored; safe to repeat.
   */
  'glossary.add'(entry: OwnEntry): Promise<null>;
  /** Puts an entry in the place of the one with its id, or adds it. Safe to repeat. */
  'glossary.save'(input: { readonly glossary: string; readonly entry: OwnEntry }): Promise<null>;
  /**
   * Merges many entries into a glossary in one transaction, all or none; one with the same name
   * and best rendering as one that is there takes its place. Makes the glossary if need be.
   */
  'glossary.import'(input: {
    readonly glossary: NewGlossary;
    readonly entries: readonly OwnEntry[];
  }): Promise<{ readonly added: number; readonly updated: number }>;
  /** Deletes entries; they can be brought back for 30 days. Safe to repeat. */
  'glossary.removeEntries'(input: {
    readonly glossary: string;
    readonly ids: readonly string[];
  }): Promise<null>;
  /** Brings deleted entries back; one that was saved anew since then stays as it is. Safe to repeat. */
  'glossary.restoreEntries'(input: {
    readonly glossary: string;
    readonly ids: readonly string[];
  }): Promise<null>;
  /**
   * Some rows of one part of the JSON file in the order of their keys, from the first beyond
   * `after`; `next` is the `after` of those that follow, null where there are none.
   */
  'transfer.rows'(input: {
    readonly section: SectionName;
    readonly after: string | null;
  }): Promise<{ readonly rows: readonly object[]; readonly next: string | null }>;
  /** The ids of all notes in an order. */
  'transfer.noteIds'(input: { readonly order: NoteOrder }): Promise<readonly string[]>;
  /** The notes with these ids, in their order; unknown ones are left out. */
  'transfer.notes'(input: { readonly ids: readonly string[] }): Promise<readonly Note[]>;
  /** Begins an import under an id made by the caller; an earlier one can no longer be taken back. */
  'transfer.begin'(input: { readonly id: string }): Promise<null>;
  /** Puts rows of a file aside and gives what is wrong with them. Safe to repeat. */
  'transfer.stage'(input: RowChunk & { readonly id: string }): Promise<readonly ImportError[]>;
  /** What the rows that were put aside are to what is here, part by part. */
  'transfer.preview'(input: { readonly id: string }): Promise<readonly PartPreview[]>;
  /** Writes all rows that were put aside, or none where one is wrong. Safe to repeat. */
  'transfer.commit'(input: {
    readonly id: string;
    readonly mode: ImportMode;
  }): Promise<ImportCounts>;
  /** Takes back what was written; rows that were changed since then stay. Safe to repeat. */
  'transfer.undo'(input: { readonly id: string }): Promise<UndoCounts>;
  /** Forgets an import, and how to take it back. Safe to repeat. */
  'transfer.drop'(input: { readonly id: string }): Promise<null>;
  /** How many notes there are, and how many were lost with a storage that was cleared. */
  'storage.look'(): Promise<StoredCount>;
  /** The reader knows of the loss: it is not told again. */
  'storage.acceptLoss'(): Promise<null>;
  /**
   * Writes a backup into the downloads folder, unless it is the same as the last one there, and
   * answers once that is complete.
   */
  'backup.keep'(made: MadeBackup): Promise<null>;
  /** A backup could not be made; `name` says why. */
  'backup.failed'(input: { readonly name: string }): Promise<null>;
  /** Opens one of the extension's own pages in a tab, or shows the tab that already has it. */
  'pages.open'(input: { readonly page: ExtensionPage; readonly hash?: string }): Promise<null>;
  /** The texts of the interface in the reader's language. */
  'interface.messages'(): Promise<InterfaceMessages>;
}

/** What a glossary is made from; the caller makes the id. */
export type NewGlossary = Pick<OwnGlossary, 'id' | 'name' | 'from' | 'to'>;

/** The texts of the interface in one language. */
export interface InterfaceMessages {
  readonly language: 'en' | 'ar';
  readonly messages: Readonly<Record<string, string>>;
}

/** What the background tells everyone who listens. */
export interface BackgroundEvents {
  /** No ids: any of them may have changed, as after an import. */
  'notes.changed': { readonly ids: readonly string[] };
  /** No entries: any of them may have changed, as after an import. */
  'known.changed': { readonly entries: readonly string[] };
  /** A glossary or its entries are no longer what they were. */
  'glossary.changed': { readonly glossary: string };
  /** Answers, or what is asked at all. */
  'review.changed': { readonly entries: readonly string[] };
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

/** What the side panel is told about the page in a tab. */
export interface PageFindings {
  readonly reading: PageState;
  /** The canonical address of the page, by which its notes are kept. */
  readonly url: string;
  /** The names and terms that are marked, in the order of first mention. */
  readonly entries: readonly CountedEntry[];
  /** The ids of the notes whose place in the page is gone. */
  readonly lost: readonly string[];
  /** Words of the text that was read. */
  readonly words: number;
}

/** Which mention of an entry was scrolled to; `at` counts from 0. */
export interface ShownMention {
  readonly at: number;
  readonly of: number;
}

/** What a tab tells every page of the extension that listens. */
export interface TabEvents {
  /** What was decided or found is no longer what `page.state` and `page.annotations` told. */
  'page.changed': Record<string, never>;
}

/** Everything the content script of a tab does for the popup, the side panel and shortcuts. */
export interface TabApi {
  /** What was decided about the page, and why. */
  'page.state'(): Promise<PageState>;
  /** Marks the page whatever the detector said. */
  'page.read'(): Promise<PageState>;
  /** Takes the marks off and keeps them off on this site, or lifts that. */
  'page.setSiteOff'(input: { readonly off: boolean }): Promise<PageState>;
  /** Walks to the next or the previous mark and opens its popover. */
  'page.walk'(input: { readonly direction: 'next' | 'previous' }): Promise<null>;
  /** Notes what is selected in the page; false where that cannot be noted. */
  'page.noteSelection'(): Promise<boolean>;
  /** Everything that is marked in the page. */
  'page.annotations'(): Promise<PageFindings>;
  /** Sets off all mentions of an entry for a moment; null takes that back. */
  'page.flash'(input: { readonly entry: string | null }): Promise<null>;
  /**
   * Scrolls to a mention of an entry, counted from 0, and opens nothing over it; after the last
   * one comes the first again. Null when the page no longer has any.
   */
  'page.show'(input: { readonly entry: string; readonly at: number }): Promise<ShownMention | null>;
}
