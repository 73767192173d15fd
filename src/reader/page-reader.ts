import type { Translate } from '../core/interface/translate';
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
import { addressOf, siteOf, sourceOf } from './note-of-mention';
import { ownEntryOf } from './own-entry-of';
import { createPageNotebook, type NotebookNeeds } from './page-notebook';
import { watchPage } from './page-watcher';
import type { OwnDraft } from './popover/own-form';
import { type ReadingSession, startReadingSession } from './reading-session';
import { mapText, type TextMap } from './text/text-map';
import type { WordLookUp } from './words/word-look-up';

/** What the reader needs of the rest of the extension. */
export interface PageReaderNeeds extends NotebookNeeds {
  readonly annotate: (language: string, blocks: readonly string[]) => Promise<AnnotatedText>;
  /** Those of some entries that the reader knows and does not want marked. */
  readonly knownAmong: (entries: readonly string[]) => Promise<readonly string[]>;
  /** Resolves when an entry of the reader's own is stored. */
  readonly add: (entry: OwnEntry) => Promise<unknown>;
  /** Opens the page of glossaries at an entry of the reader's own: see `Gloss.entry`. */
  readonly editOwn: (entry: string) => void;
  readonly interfaceTexts: () => Promise<{ readonly language: string; readonly t: Translate }>;
  readonly settings: () => Promise<Settings>;
  readonly lookUp: WordLookUp;
  /** Told when what was decided or found is no longer what it was. */
  readonly onChanged?: () => void;
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
  /** The ids of the notes whose place in the page is gone. */
  readonly lost: readonly string[];
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
  /** Notes what is selected; false where that cannot be noted. */
  noteSelection(): Promise<boolean>;
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
  let lost: readonly string[] = [];
  let turn = 0;
  /** The look that was begun last. */
  let deciding: Promise<void> = Promise.resolve();
  // Counts what was shown; with the rest it says whether anything is different for others.
  let showing = 0;
  let destroyed = false;
  let told = whatMatters();
  const notebook = createPageNotebook({
    document,
    needs,
    source: () => sourceOf(document, article ?? detectArticle(document)),
    blocks: () => shown,
    onChanged: () => session?.showNotes(notebook.notes()),
  });
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
    lost = [];
  }

  function whatMatters(): string {
    return JSON.stringify([article?.isArticle === true, article?.title, siteOff, showing, lost]);
  }

  function tellWhatMatters(): void {
    const now = whatMatters();
    if (now !== told && !destroyed) needs.onChanged?.();
    told = now;
  }

  async function look(force = false): Promise<PageReading> {
    deciding = decide(force);
    let awaited: Promise<void>;
    // Where this look is overtaken by a later one, only that one knows what came of both.
    do {
      awaited = deciding;
      await awaited;
    } while (awaited !== deciding);
    tellWhatMatters();
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
    else if (!sameBlocks(shown, blocks)) await read(blocks, settings, mine);
  }

  async function read(blocks: readonly TextMap[], settings: Settings, mine: number) {
    const [{ found, known }, , texts] = await Promise.all([
      annotate(blocks),
      // Names are explained even where the browser cannot read what was stored.
      notebook.read().catch(() => {}),
      needs.interfaceTexts(),
    ]);
    const annotated = onlyWanted(found, settings, new Set(known));
    // The page may have changed while the background was working.
    if (mine !== turn || destroyed) return;
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
        ...notebook,
        async onAdd(mention: MarkedMention, draft: OwnDraft) {
          const languages = { from: READABLE[0] ?? '', to: mention.gloss.language ?? 'en' };
          await needs.add(ownEntryOf(mention, draft, languages, needs.now()));
        },
        onEditOwn: ({ gloss }) => needs.editOwn(gloss.entry),
        onNotesPlaced(ids) {
          lost = ids;
          tellWhatMatters();
        },
      });
    session.showNotes(notebook.notes());
  }

  async function annotate(blocks: readonly TextMap[]) {
    const texts = blocks.map(({ text }) => text);
    const found = await needs.annotate(READABLE[0] ?? '', texts);
    const entries = found.glosses.map(({ entry }) => entry);
    return { found, known: await needs.knownAmong(entries).catch(() => []) };
  }

  return {
    state,
    findings: () => ({
      reading: state(),
      url: addressOf(document),
      entries: session?.entries() ?? [],
      lost,
      words: countWords(shown.map(({ text }) => text)),
    }),
    flash: (entry) => session?.flash(entry),
    show: (entry, at) => session?.show(entry, at) ?? null,
    look,
    walk: (direction) => (direction === 'next' ? session?.next() : session?.previous()),
    async notesChanged() {
      if (session === null) return;
      await notebook.read();
      session.showNotes(notebook.notes());
    },
    async noteSelection() {
      // The reader says what is worth reading here.
      if (session === null && !siteOff) await look(true);
      return session?.noteSelection() ?? false;
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
