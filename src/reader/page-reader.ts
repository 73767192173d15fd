import type { Translate } from '../core/interface/translate';
import type { KnownEntry } from '../core/known/known-entry';
import type { Note, NoteSource } from '../core/notes/note';
import { noteId } from '../core/notes/note-id';
import type { OwnEntry } from '../core/own-glossary/own-entry';
import type { CountedEntry } from '../core/panel/count-entries';
import { countWords } from '../core/panel/count-words';
import { isReadHere } from '../core/settings/is-read-here';
import type { Settings } from '../core/settings/settings';
import { allTextBlocks } from './article/all-text-blocks';
import type { DetectedArticle, Reason } from './article/article';
import { detectArticle } from './article/detect-article';
import { worthDetecting } from './article/gate';
import type { EntryGuide } from './entry-guide';
import type { AnnotatedText } from './highlight/mark-mentions';
import type { MarkedMention } from './highlight/marked-mention';
import { addressOf, noteOfMention, siteOf, sourceOf } from './note-of-mention';
import { ownEntryOf } from './own-entry-of';
import { watchPage } from './page-watcher';
import type { NoteContent } from './popover/note-drafts';
import type { OwnDraft } from './popover/own-form';
import { type ReadingSession, startReadingSession } from './reading-session';
import { mapText, type TextMap } from './text/text-map';
import type { WordLookUp } from './words/word-look-up';

/** What the reader needs of the rest of the extension. */
export interface PageReaderNeeds {
  readonly annotate: (language: string, blocks: readonly string[]) => Promise<AnnotatedText>;
  readonly notesOf: (url: string) => Promise<readonly Note[]>;
  /** Resolves when the note is stored for good. */
  readonly save: (note: Note) => Promise<Note>;
  /** Those of some entries that the reader knows and does not want marked. */
  readonly knownAmong: (entries: readonly string[]) => Promise<readonly string[]>;
  /** Resolves when it is stored that the reader knows a name. */
  readonly know: (known: KnownEntry) => Promise<unknown>;
  /** Resolves when an entry of the reader's own is stored. */
  readonly add: (entry: OwnEntry) => Promise<unknown>;
  /** Opens the page of glossaries at an entry of the reader's own: see `Gloss.entry`. */
  readonly editOwn: (entry: string) => void;
  readonly openNotes: () => void;
  readonly interfaceTexts: () => Promise<{ readonly language: string; readonly t: Translate }>;
  readonly settings: () => Promise<Settings>;
  readonly lookUp: WordLookUp;
  /** Told when what was decided or found is no longer what it was. */
  readonly onChanged?: () => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** What was decided about the page. */
export interface PageReading {
  readonly isArticle: boolean;
  readonly language: string | null;
  readonly title: string | null;
  readonly mentions: number;
  readonly reading: boolean;
  readonly siteOff: boolean;
  readonly site: string;
  readonly why: readonly Reason[];
}

/** Everything that was found in the page. */
export interface PageFindings {
  readonly reading: PageReading;
  /** The canonical address, by which the notes of the page are kept. */
  readonly url: string;
  readonly entries: readonly CountedEntry[];
  /** Words of the text that was read. */
  readonly words: number;
}

/** Reads one page: decides whether it is an article, marks it, and follows its changes. */
export interface PageReader extends Pick<EntryGuide, 'flash' | 'show'> {
  state(): PageReading;
  findings(): PageFindings;
  /** Looks at the page again. `force` reads it whatever the detector says. */
  look(force?: boolean): Promise<PageReading>;
  walk(direction: 'next' | 'previous'): void;
  /** Reads the notes of this page again. */
  notesChanged(): Promise<void>;
  /** Marks anew, without what is known now. */
  markAgain(): Promise<void>;
  /** Does everything anew with the settings as they are now. */
  settingsChanged(): Promise<void>;
  destroy(): void;
}

/** Languages whose names we can explain. */
const READABLE = ['ar'];

/** Starts to read a page. Nothing happens before the first `look`. */
export function createPageReader(document: Document, needs: PageReaderNeeds): PageReader {
  const site = siteOf(document);
  let article: DetectedArticle | null = null;
  let siteOff = false;
  let forced = false;
  let session: ReadingSession | null = null;
  let shown: readonly TextMap[] = [];
  let count = 0;
  let notes = new Map<string, Note>();
  let turn = 0;
  /** The look that was begun last. */
  let deciding: Promise<void> = Promise.resolve();
  // Counts what was shown; with the rest it says whether anything is different for others.
  let showing = 0;
  let destroyed = false;
  let told = whatMatters();
  const stopWatching = watchPage(document, () => void look().catch(stop));

  function state(): PageReading {
    return {
      isArticle: article?.isArticle ?? false,
      language: article?.language ?? null,
      title: article?.title ?? null,
      mentions: count,
      reading: session !== null,
      siteOff,
      site,
      why: article?.why ?? [],
    };
  }

  function stop(): void {
    if (session !== null) showing++;
    session?.destroy();
    session = null;
    shown = [];
    count = 0;
  }

  function whatMatters(): string {
    return JSON.stringify([article?.isArticle === true, article?.title, siteOff, showing]);
  }

  async function look(force = false): Promise<PageReading> {
    deciding = decide(force);
    let awaited: Promise<void>;
    // Where this look is overtaken by a later one, only that one knows what came of both.
    do {
      awaited = deciding;
      await awaited;
    } while (awaited !== deciding);
    const now = whatMatters();
    if (now !== told && !destroyed) needs.onChanged?.();
    told = now;
    return state();
  }

  async function decide(force: boolean): Promise<void> {
    turn++;
    const mine = turn;
    forced ||= force;
    if (!forced && !worthDetecting(document)) {
      article = null;
      stop();
      return;
    }
    const settings = await needs.settings();
    if (mine !== turn || destroyed) return;
    siteOff = !isReadHere(settings, site);
    // Asked to read a page on a site that is not read otherwise: until the site is ruled out.
    if (settings.sites[site] === 'never') forced = false;
    const found = detectArticle(document);
    article = found;
    const blocks = siteOff && !forced ? [] : blocksToRead(document, found, forced);
    if (blocks.length === 0) stop();
    else if (!sameBlocks(shown, blocks)) await read(blocks, found, settings, mine);
  }

  async function read(
    blocks: readonly TextMap[],
    from: DetectedArticle,
    settings: Settings,
    mine: number,
  ) {
    const [{ found, known }, stored, texts] = await Promise.all([
      annotate(blocks),
      // Names are explained even where the browser cannot read what was stored.
      needs.notesOf(addressOf(document)).catch(() => []),
      needs.interfaceTexts(),
    ]);
    const annotated = onlyWanted(found, settings, new Set(known));
    // The page may have changed while the background was working.
    if (mine !== turn || destroyed) return;
    notes = byId(stored);
    shown = blocks;
    count = annotated.mentions.length / 5;
    showing++;
    if (session !== null) session.update({ blocks, annotated });
    else
      session = startReadingSession({
        document,
        ...texts,
        blocks,
        annotated,
        lookUp: needs.lookUp,
        settings,
        ...notebook(() => from),
      });
  }

  async function annotate(blocks: readonly TextMap[]) {
    const texts = blocks.map(({ text }) => text);
    const found = await needs.annotate(READABLE[0] ?? '', texts);
    const entries = found.glosses.map(({ entry }) => entry);
    return { found, known: await needs.knownAmong(entries).catch(() => []) };
  }

  function notebook(from: () => DetectedArticle) {
    const source = (): NoteSource => sourceOf(document, article ?? from());
    // Asked anew each time: a single-page site goes on to its next article without a new page.
    const noteIdOf = ({ gloss }: MarkedMention) => noteId(gloss.entry, addressOf(document));
    return {
      async onSave(mention: MarkedMention, content: NoteContent): Promise<void> {
        const before = shown
          .slice(0, mention.blockIndex)
          .reduce((length, { text }) => length + text.length + 1, 0);
        const saved = await needs.save(
          noteOfMention(mention, source(), before, content, needs.now()),
        );
        notes.set(saved.id, saved);
      },
      async onKnow({ gloss, surface }: MarkedMention): Promise<void> {
        const { entry, kind, headword, renderings } = gloss;
        const rendering = renderings[0] ?? surface;
        await needs.know({ entry, kind, headword, rendering, at: needs.now() });
      },
      onOpenNotes: needs.openNotes,
      async onAdd(mention: MarkedMention, draft: OwnDraft): Promise<void> {
        const languages = { from: READABLE[0] ?? '', to: mention.gloss.language ?? 'en' };
        await needs.add(ownEntryOf(mention, draft, languages, needs.now()));
      },
      onEditOwn: ({ gloss }: MarkedMention) => needs.editOwn(gloss.entry),
      noteOf: (mention: MarkedMention): NoteContent | null => notes.get(noteIdOf(mention)) ?? null,
      noteIdOf,
    };
  }

  return {
    state,
    findings: () => ({
      reading: state(),
      url: addressOf(document),
      entries: session?.entries() ?? [],
      words: countWords(shown.map(({ text }) => text)),
    }),
    flash: (entry) => session?.flash(entry),
    show: (entry, at) => session?.show(entry, at) ?? null,
    look,
    walk: (direction) => (direction === 'next' ? session?.next() : session?.previous()),
    async notesChanged() {
      if (session === null) return;
      notes = byId(await needs.notesOf(addressOf(document)));
      session.notesChanged();
    },
    async markAgain() {
      shown = [];
      await look();
    },
    async settingsChanged() {
      stop();
      await look();
    },
    destroy() {
      destroyed = true;
      stopWatching();
      stop();
    },
  };
}

/** Leaves out mentions of kinds that the reader does not want marked, and what the reader knows. */
function onlyWanted(
  annotated: AnnotatedText,
  { unmarkedKinds }: Settings,
  known: ReadonlySet<string>,
): AnnotatedText {
  const wanted = annotated.glosses.map(
    ({ kind, entry }) => !unmarkedKinds.includes(kind) && !known.has(entry),
  );
  if (wanted.every(Boolean)) return annotated;
  const mentions = annotated.mentions.filter(
    (_, at) => wanted[annotated.mentions[at - (at % 5) + 3] ?? -1] === true,
  );
  return { ...annotated, mentions };
}

function byId(notes: readonly Note[]): Map<string, Note> {
  return new Map(notes.map((note) => [note.id, note]));
}

function blocksToRead(document: Document, article: DetectedArticle, forced: boolean): TextMap[] {
  const wanted = article.isArticle && READABLE.includes(article.language ?? '');
  if (!wanted && !forced) return [];
  const blocks = wanted ? article.blocks : allTextBlocks(document);
  return blocks.map(({ texts }) => mapText(texts));
}

function sameBlocks(shown: readonly TextMap[], found: readonly TextMap[]): boolean {
  return (
    shown.length === found.length &&
    shown.every((block, at) => {
      const other = found[at];
      return (
        block.text === other?.text &&
        block.nodes.length === other.nodes.length &&
        block.nodes.every((node, index) => node === other.nodes[index])
      );
    })
  );
}
