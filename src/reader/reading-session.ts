import type { Translate } from '../core/interface/translate';
import { createHighlighter } from './highlight/highlighter';
import { liveRange } from './highlight/live-range';
import { type AnnotatedText, markMentions } from './highlight/mark-mentions';
import type { MarkedMention } from './highlight/marked-mention';
import { createHoverIntent } from './pointing/hover-intent';
import { createKeyboardWalker } from './pointing/keyboard-walker';
import { nextMention } from './pointing/next-mention';
import { watchPointer } from './pointing/pointer-watcher';
import { scrollToRange } from './pointing/scroll-to-range';
import type { NoteContent } from './popover/note-drafts';
import { createPopover, type OpenOptions } from './popover/popover';
import type { Point } from './popover/word-box';
import type { TextMap } from './text/text-map';

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
  onOpenNotes(): void;
  /** The note stored for a mention. */
  noteOf(mention: MarkedMention): NoteContent | null;
  /** Names the note that the words for a mention go to. */
  noteIdOf(mention: MarkedMention): string;
}

/** An article being read with its margin. */
export interface ReadingSession {
  /** Walks to the next mention, as Alt+Down does. */
  next(): void;
  /** Walks to the previous mention, as Alt+Up does. */
  previous(): void;
  /** Marks anew, after the page or what was found in it has changed. */
  update(article: ReadableArticle): void;
  /** Shows notes as `noteOf` now tells them. */
  notesChanged(): void;
  /** Takes everything off the page. */
  destroy(): void;
}

/** Marks the article and explains what the reader points at or walks to, until destroyed. */
export function startReadingSession(options: ReadingSessionOptions): ReadingSession {
  const { document } = options;
  const window = document.defaultView;
  if (window === null) throw new Error('The document is not shown in a window.');
  const ending = new AbortController();
  const { signal } = ending;
  const highlighter = createHighlighter(document);
  const popover = createPopover({ ...options, onClose: leave });
  let mentions: readonly MarkedMention[] = [];
  let walkedTo: MarkedMention | null = null;
  // Asked for with a tap or a key: it does not go when the pointer does.
  let pinned: MarkedMention | null = null;
  let pointer: Point = { x: 0, y: 0 };

  const hover = createHoverIntent<MarkedMention>({
    timers: {
      set: (run, milliseconds) => window.setTimeout(run, milliseconds),
      clear: (id) => window.clearTimeout(id),
    },
    show: (mention) => void open(mention, { focus: false, near: pointer }),
    hide: () => popover.close(),
    // Somebody who works in the popover keeps it.
    held: () => popover.focusIn !== 'nothing',
  });

  function update(article: ReadableArticle): void {
    mentions = markMentions(article.blocks, article.annotated);
    highlighter.show(mentions);
    walkedTo = again(walkedTo);
    pinned = again(pinned);
    highlighter.current(again(popover.mention));
    // Closes when the page has taken the words away.
    popover.follow();
  }

  /** The mention that now stands where an earlier one stood. */
  function again(earlier: MarkedMention | null): MarkedMention | null {
    return mentions.find((each) => earlier !== null && isSamePlace(each, earlier)) ?? null;
  }

  function leave(): void {
    hover.reset();
    walkedTo = null;
    pinned = null;
    highlighter.current(null);
  }

  function open(mention: MarkedMention, how: OpenOptions): boolean {
    const range = liveRange(mention);
    if (range === null) return false;
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

  function step(by: 1 | -1): boolean {
    const from = walkedTo ?? again(popover.mention);
    const mention = nextMention(mentions, from, by, document.documentElement.clientHeight);
    const range = mention === null ? null : liveRange(mention);
    if (mention === null || range === null || window === null) return false;
    scrollToRange(range, window);
    return pin(mention, { focus: false, announce: true });
  }

  watchPointer<MarkedMention>({
    window,
    signal,
    at: highlighter.at,
    popoverContains: popover.contains,
    onOver(mention, x, y) {
      pointer = { x, y };
      if (mention !== null && mention === pinned) hover.inside();
      else hover.over(mention);
    },
    onInside: hover.inside,
    onTap(mention, x, y) {
      if (mention === null) popover.close();
      else pin(mention, { focus: false, near: { x, y } });
    },
    onMoved: popover.follow,
  });

  const walker = createKeyboardWalker({
    window,
    signal,
    step,
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
    notesChanged: popover.refresh,
    destroy() {
      ending.abort();
      hover.reset();
      popover.destroy();
      highlighter.destroy();
    },
  };
}

function isSamePlace(one: MarkedMention, other: MarkedMention): boolean {
  return (
    one.gloss.entry === other.gloss.entry &&
    one.range.startContainer === other.range.startContainer &&
    one.range.startOffset === other.range.startOffset
  );
}
