import { createTranslate } from '../core/interface/translate';
import type { KnownEntry } from '../core/known/known-entry';
import type { Note } from '../core/notes/note';
import type { OwnEntry } from '../core/own-glossary/own-entry';
import { isReadHere } from '../core/settings/is-read-here';
import type { Settings } from '../core/settings/settings';
import type {
  AnnotatedBlocks,
  PageFindings,
  PageState,
  ShownMention,
  TabApi,
} from '../messages/contract';
import { lookUpWords, type WordAnswers } from './look-up-words';
import { onSettingsChanged, ruleSite, settings } from './settings';
import { background, onBroadcast, serveTab, tellFromTab } from './transport';

/** What a page reader is given: the background and the settings, as plain functions. */
interface Needs {
  readonly annotate: (language: string, blocks: readonly string[]) => Promise<AnnotatedBlocks>;
  readonly notesOf: (url: string) => Promise<readonly Note[]>;
  readonly save: (note: Note) => Promise<Note>;
  readonly removeNote: (id: string) => Promise<unknown>;
  readonly restoreNote: (id: string) => Promise<readonly Note[]>;
  readonly knownAmong: (entries: readonly string[]) => Promise<readonly string[]>;
  readonly know: (known: KnownEntry) => Promise<unknown>;
  readonly add: (entry: OwnEntry) => Promise<unknown>;
  readonly editOwn: (entry: string) => void;
  readonly openNotes: () => void;
  readonly interfaceTexts: () => Promise<{
    readonly language: string;
    readonly t: ReturnType<typeof createTranslate>;
  }>;
  readonly settings: () => Promise<Settings>;
  readonly lookUp: WordAnswers;
  readonly onChanged: () => void;
  readonly now: () => number;
}

/** The part of a page reader that is driven from here. */
interface Reader {
  state(): PageState;
  findings(): PageFindings;
  flash(entry: string | null): void;
  show(entry: string, at: number): ShownMention | null;
  look(force?: boolean): Promise<PageState>;
  walk(direction: 'next' | 'previous'): void;
  notesChanged(): Promise<void>;
  noteSelection(): Promise<boolean>;
  markAgain(): Promise<void>;
  settingsChanged(): Promise<void>;
  destroy(): void;
}

/** Connects a page reader to the background, the popup and the settings; gives what stops it. */
export function readPage(create: (needs: Needs) => Reader): () => void {
  const reader = create({
    annotate: (language, blocks) => background('article.annotate', { language, blocks }),
    notesOf: (url) => background('notes.ofPage', { url }),
    save: (note) => background('notes.save', note),
    removeNote: (id) => background('notes.remove', { ids: [id] }),
    restoreNote: (id) => background('notes.restore', { ids: [id] }),
    knownAmong: (entries) => background('known.among', { entries }),
    know: (known) => background('known.add', known),
    add: (entry) => background('glossary.add', entry),
    editOwn(entry) {
      const hash = entry.split('/').slice(1, 3).join('/');
      void background('pages.open', { page: 'glossary', hash }).catch(ignore);
    },
    openNotes: () => void background('pages.open', { page: 'notebook' }).catch(ignore),
    async interfaceTexts() {
      const { language, messages } = await background('interface.messages');
      return { language, t: createTranslate(messages) };
    },
    settings,
    lookUp: lookUpWords(),
    onChanged: () => void tellFromTab('page.changed', {}),
    now: Date.now,
  });
  const handlers: TabApi = {
    'page.state': async () => reader.state(),
    'page.read': async () => {
      const { site } = reader.state();
      if ((await settings()).sites[site] === 'never') await ruleSite(site, null);
      return reader.look(true);
    },
    'page.setSiteOff': async ({ off }) => {
      await switchSite(reader.state().site, off);
      return reader.look();
    },
    'page.walk': async ({ direction }) => {
      reader.walk(direction);
      return null;
    },
    'page.noteSelection': () => reader.noteSelection(),
    'page.annotations': async () => reader.findings(),
    'page.flash': async ({ entry }) => {
      reader.flash(entry);
      return null;
    },
    'page.show': async ({ entry, at }) => reader.show(entry, at),
  };
  const stops = [
    serveTab(handlers),
    onBroadcast('notes.changed', () => void reader.notesChanged().catch(ignore)),
    onBroadcast('known.changed', () => void reader.markAgain().catch(ignore)),
    onBroadcast('glossary.changed', () => void reader.markAgain().catch(ignore)),
    onSettingsChanged((names) => {
      const changed = names.filter((name) => !ELSEWHERE.includes(name));
      const isOfSites = changed.every((name) => name === 'sites' || name === 'reach');
      void (isOfSites ? reader.look() : reader.settingsChanged()).catch(ignore);
    }),
    () => reader.destroy(),
  ];
  void reader.look().catch(ignore);
  return () => {
    for (const stop of stops) stop();
  };
}

/** Where only chosen sites are read, a site is switched on by choosing it. */
async function switchSite(site: string, off: boolean): Promise<void> {
  const now = await settings();
  if (isReadHere(now, site) === !off) return;
  if (off) await ruleSite(site, 'never');
  else await ruleSite(site, now.reach === 'chosen' ? 'always' : null);
}

/** Settings that say nothing of how an article is read. */
const ELSEWHERE: readonly string[] = ['review'] satisfies (keyof Settings)[];

/** The page stays as it is when the background cannot be reached: the next change tries again. */
function ignore(): void {}
