import type { Translate } from '../core/interface/translate';
import type { Note } from '../core/notes/note';
import { type CountedEntry, countEntries } from '../core/panel/count-entries';
import type { Settings } from '../core/settings/settings';
import { createEntryGuide, type EntryGuide } from './entry-guide';
import { createHighlighter } from './highlight/highlighter';
import { liveRange } from './highlight/live-range';
import { type AnnotatedText, markMentions } from './highlight/mark-mentions';
import type { MarkedMention } from './highlight/marked-mention';
import { thinOut } from './highlight/thin-out';
import { createNoteLayer } from './notes/note-layer';
import { createSelectionButton } from './notes/selection-button';
import type { Held } from './pointing/held-keys';
import { createHoverIntent } from './pointing/hover-intent';
import { createKeyboardWalker } from './pointing/keyboard-walker';
import { nextMention } from './pointing/next-mention';
import { watchPointer } from './pointing/pointer-watcher';
import { scrollToRange } from './pointing/scroll-to-range';
import { windowTimers } from './pointing/window-timers';
import type { NoteContent } from './popover/note-drafts';
import type { OwnDraft } from './popover/own-form';
import { createPopover, type OpenOptions } from './popover/popover';
import type { Point } from './popover/word-box';
import type { TextMap } from './text/text-map';
import { createWordFinder } from './words/word-finder';
import type { WordLookUp } from './words/word-look-up';
import { createWordOpener } from './words/word-opener';
import { isSameWord, type WordPlace } from './words/word-place';

/** An article with what was found in it. */
export interface ReadableArticle {
  /** The texts of the article's blocks. */
  readonly blocks: readonly TextMap[];
  readonly annotated: AnnotatedText;
}

/** What a reading session needs: an article, and somebody who keeps the notes. */
export interface ReadingSessionOptions extends ReadableArticle {
  readonly document: Document;
  readonly t: Translate;
  /** BCP 47 tag of the interface's language. */
  readonly language: string;
  /** Resolves once the note is stored for good and `noteOf` tells it. */
  onSave(mention: MarkedMention, content: NoteContent): Promise<void>;
  /** Resolves once the note is in the bin and `noteOf` no longer tells it. */
  onRemove(mention: MarkedMention): Promise<void>;
  /** Resolves once a removed note is back and `noteOf` tells it. */
  onRestore(mention: MarkedMention): Promise<void>;
  /** Resolves once it is stored that the reader knows the name. */
  onKnow(mention: MarkedMention): Promise<void>;
  onOpenNotes(): void;
  /** Resolves once an entry of the reader's own is stored. */
  onAdd(mention: MarkedMention, draft: OwnDraft): Promise<void>;
  /** The reader wants to change the entry of their own that a mention is of. */
  onEditOwn(mention: MarkedMention): void;
  readonly lookUp: WordLookUp;
  readonly settings: Settings;
  /** The note stored for a mention. */
  noteOf(mention: MarkedMention): NoteContent | null;
  /** Names the note that the words for a mention go to. */
  noteIdOf(mention: MarkedMention): string;
  /** The notes have been looked for in the page; `lost` are those whose place is gone. */
  onNotesPlaced(lost: readonly string[]): void;
}

/** What can lie under the pointer. */
type Target = MarkedMention | WordPlace;

/** An article being read with its margin. */
export interface ReadingSession extends Pick<EntryGuide, 'flash' | 'show'> {
  /** Every name and term that is marked, in the order of first mention. */
  entries(): readonly CountedEntry[];
  /** Walks to the next mention, as Alt+Down does. */
  next(): void;
  /** Walks to the previous mention, as Alt+Up does. */
  previous(): void;
  /** Marks anew, after the page or what was found in it has changed. */
  update(article: ReadableArticle): void;
  /** Shows these notes in the page, and in the popover as `noteOf` now tells them. */
  showNotes(notes: readonly Note[]): void;
  /** Notes what is selected and opens the popover on it; false where nothing of the article is. */
  noteSelection(): boolean;
  /** Takes everything off the page. */
  destroy(): void;
}

/** Marks the article and explains what the reader points at or walks to, until destroyed. */
export function startReadingSession(options: ReadingSessionOptions): ReadingSession {
  const { document, settings } = options;
  const window = document.defaultView;
  if (window === null) throw new Error('The document is not shown in a window.');
  const ending = new AbortController();
  const { signal } = ending;
  const highlighter = createHighlighter(document, settings.marks);
  const popover = createPopover({
    ...options,
    onOpen: () => selection.hide(),
    onClose: leave,
    onAsWord: openAsWord,
  });
  const finder = createWordFinder(document);
  const opener = createWordOpener({ lookUp: options.lookUp, popover, highlighter });
  const layer = createNoteLayer({ document, onPlaced: settle });
  const selection = createSelectionButton({
    ...options,
    signal,
    canNote: (range) => !popover.isOpen && layer.passage(range) !== null,
    onNote: noteSelection,
  });
  let mentions: readonly MarkedMention[] = [];
  // Those that are marked: of a name that comes often perhaps only the first.
  let drawn: readonly MarkedMention[] = [];
  let walkedTo: MarkedMention | null = null;
  // Asked for with a tap or a key: it does not go when the pointer does.
  let pinned: Target | null = null;
  let pointer: Point = { x: 0, y: 0 };

  const hover = createHoverIntent<Target>({
    timers: windowTimers(window),
    rest: settings.hoverDelay,
    show: (target) =>
      isMention(target)
        ? void open(target, { focus: false, near: pointer })
        : openWord(target, { focus: false, near: pointer }),
    hide() {
      opener.forget();
      popover.close();
    },
    // Somebody who works in the popover keeps it.
    held: () => popover.focusIn !== 'nothing',
  });

  const guide = createEntryGuide({
    window,
    mentions: () => layer.merge(mentions),
    flash: highlighter.flash,
    current(mention) {
      // What is asked for from outside is not to be covered by what was open.
      if (mention !== null) popover.close();
      if (!popover.isOpen) highlighter.current(mention);
    },
  });

  function update(article: ReadableArticle): void {
    guide.reset();
    const explained = popover.mention;
    mentions = markMentions(article.blocks, article.annotated);
    finder.learn(article.blocks);
    drawn = thinOut(mentions, settings.density);
    highlighter.show(drawn);
    layer.update(article.blocks, drawn);
    findAgain();
    if (explained !== null && explained.id >= 0) learn(explained);
    highlighter.current(popover.study?.place ?? again(popover.mention));
    // Closes when the page has taken the words away.
    popover.follow();
  }

  /** What is explained may be known by another name now, the reader's own, or have been edited. */
  function learn(explained: MarkedMention): void {
    const now = again(explained) ?? mentions.find((each) => stands(each, explained));
    if (now === undefined || JSON.stringify(now.gloss) === JSON.stringify(explained.gloss)) return;
    const range = liveRange(now);
    if (range !== null) popover.learn(now, range);
  }

  /** The mention that now stands where an earlier one stood. */
  function again(earlier: MarkedMention | null): MarkedMention | null {
    if (earlier === null) return null;
    return layer.merge(mentions).find((each) => isSamePlace(each, earlier)) ?? null;
  }

  function findAgain(): void {
    walkedTo = again(walkedTo);
    if (pinned !== null && isMention(pinned)) pinned = again(pinned) ?? pinned;
  }

  function settle(lost: readonly string[]): void {
    findAgain();
    options.onNotesPlaced(lost);
  }

  /** The narrower of a mark and a noted passage explains more of the words pointed at. */
  function markAt(x: number, y: number): MarkedMention | null {
    const marked = highlighter.at(x, y);
    const noted = layer.at(x, y);
    if (marked === null || noted === null) return marked ?? noted;
    return noted.end - noted.start <= marked.end - marked.start ? noted : marked;
  }

  function noteSelection(): boolean {
    const selected = window?.getSelection() ?? null;
    if (selected === null || selected.isCollapsed) return false;
    const passage = layer.passage(selected.getRangeAt(0));
    if (passage === null) return false;
    selection.hide();
    if (!pin(passage, { focus: true })) return false;
    if (options.noteOf(passage) === null) popover.save();
    return true;
  }

  function leave(): void {
    hover.reset();
    walkedTo = null;
    pinned = null;
    highlighter.current(null);
    selection.refresh();
  }

  function openWord(place: WordPlace, how: OpenOptions): void {
    walkedTo = null;
    pinned = null;
    opener.open(place, how);
  }

  function pinWord(place: WordPlace | null, how: OpenOptions): boolean {
    if (place === null) return false;
    hover.reset();
    openWord(place, how);
    pinned = place;
    return true;
  }

  /** The word of a name that was pointed at, or its first. */
  function openAsWord(mention: MarkedMention, near: Point | null): void {
    const pointed = near === null ? null : finder.at(near.x, near.y);
    const isInside =
      pointed !== null &&
      pointed.map === mention.map &&
      pointed.start >= mention.start &&
      pointed.end <= mention.end;
    pinWord(isInside ? pointed : finder.from(mention, mention.start), {
      focus: false,
      announce: true,
      ...(near !== null && { near }),
    });
  }

  function stepWord(by: 1 | -1): boolean {
    const from = popover.study?.place ?? popover.mention;
    const place = from === null ? null : finder.beside(from, by);
    if (place === null || window === null) return false;
    const range = liveRange(place);
    if (range !== null) scrollToRange(range, window);
    return pinWord(place, { focus: false, announce: true });
  }

  function at(x: number, y: number, { isAsking, isHovering }: Held): Target | null {
    const word = isAsking || popover.study !== null ? finder.at(x, y) : null;
    // What is explained stays explained while the pointer is on it, whatever is held.
    const isShown =
      word !== null && popover.study !== null && isSameWord(word, popover.study.place);
    if (isAsking || isShown) return word;
    const mention = markAt(x, y);
    return isHovering || mention === popover.mention ? mention : null;
  }

  function open(mention: MarkedMention, how: OpenOptions): boolean {
    const range = liveRange(mention);
    if (range === null) return false;
    opener.forget();
    walkedTo = how.announce === true ? mention : null;
    pinned = null;
    highlighter.current(mention);
    popover.open(mention, range, how);
    return true;
  }

  function pin(mention: MarkedMention, how: OpenOptions): boolean {
    hover.reset();
    const opened = open(mention, how);
    if (opened) pinned = mention;
    return opened;
  }

  function pinMentionAt(x: number, y: number): void {
    const mention = highlighter.at(x, y);
    if (mention !== null) pin(mention, { focus: false, near: { x, y } });
  }

  function step(by: 1 | -1): boolean {
    const from = walkedTo ?? again(popover.mention);
    const mention = nextMention(
      layer.merge(drawn),
      from,
      by,
      document.documentElement.clientHeight,
    );
    const range = mention === null ? null : liveRange(mention);
    if (mention === null || range === null || window === null) return false;
    scrollToRange(range, window);
    return pin(mention, { focus: false, announce: true });
  }

  watchPointer<Target>({
    window,
    signal,
    keys: settings,
    at,
    popoverContains: (target) => popover.contains(target) || selection.contains(target),
    onOver(target, x, y) {
      pointer = { x, y };
      if (target !== null && target === pinned) hover.inside();
      else hover.over(target);
    },
    onInside: hover.inside,
    onTap(target, x, y) {
      opener.forget();
      const how = { focus: false, near: { x, y } };
      if (target === null) popover.close();
      else if (isMention(target)) pin(target, how);
      else pinWord(target, how);
    },
    onMayAsk: options.lookUp.prepare,
    onAsk(x, y) {
      // A name that was tapped twice is explained already, and offers its words.
      if (highlighter.at(x, y) === null)
        pinWord(finder.at(x, y), { focus: false, announce: true, near: { x, y } });
      else if (popover.mention === null) pinMentionAt(x, y);
    },
    onMoved() {
      popover.follow();
      selection.follow();
    },
  });

  const walker = createKeyboardWalker({
    window,
    signal,
    step,
    stepWord,
    chooseReading: (number) => popover.study?.choose(number - 1) ?? false,
    isOpen: () => popover.isOpen,
    isInside: () => popover.focusIn !== 'nothing',
    isTyping: () => popover.focusIn === 'field',
    enter: popover.focus,
    close: popover.close,
  });

  update(options);

  return {
    next: walker.next,
    previous: walker.previous,
    update,
    showNotes(notes) {
      layer.show(notes);
      popover.refresh();
    },
    noteSelection,
    entries: () => countEntries(mentions),
    flash: guide.flash,
    show: guide.show,
    destroy() {
      ending.abort();
      opener.forget();
      hover.reset();
      guide.reset();
      popover.destroy();
      selection.destroy();
      layer.destroy();
      highlighter.destroy();
    },
  };
}

function isMention(target: Target): target is MarkedMention {
  return 'gloss' in target;
}

function isSamePlace(one: MarkedMention, other: MarkedMention): boolean {
  return one.gloss.entry === other.gloss.entry && stands(one, other);
}

/** Whether two mentions begin at the same place, whatever they are of. */
function stands(one: MarkedMention, other: MarkedMention): boolean {
  return (
    one.range.startContainer === other.range.startContainer &&
    one.range.startOffset === other.range.startOffset
  );
}
