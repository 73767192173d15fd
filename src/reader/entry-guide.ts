import { liveRange } from './highlight/live-range';
import type { MarkedMention } from './highlight/marked-mention';
import { scrollToRange } from './pointing/scroll-to-range';

/** Which of the mentions of an entry is shown; `at` counts from 0. */
export interface ShownMention {
  readonly at: number;
  readonly of: number;
}

/** Shows from outside the page where an entry of the article stands. */
export interface EntryGuide {
  /** Sets off all mentions of an entry for a moment; null takes that back. */
  flash(entry: string | null): void;
  /**
   * Scrolls to a mention of an entry and opens nothing over it. After the last one comes the first
   * again. Null when the page no longer has any.
   */
  show(entry: string, at: number): ShownMention | null;
  /** Forgets what is set off, as when the page has changed. */
  reset(): void;
}

/** What a guide works with. */
export interface EntryGuideOptions {
  readonly window: Window;
  readonly mentions: () => readonly MarkedMention[];
  readonly flash: (mentions: readonly MarkedMention[]) => void;
  /** Called with the mention that was scrolled to, or null once it need not be set off any more. */
  readonly current: (mention: MarkedMention | null) => void;
}

/** Who asked may be gone before taking it back, so a flash ends by itself; milliseconds. */
const LONGEST_FLASH = 8_000;

/** Makes a guide to the mentions of a page. */
export function createEntryGuide(options: EntryGuideOptions): EntryGuide {
  const { window } = options;
  let timer = 0;
  let isShowing = false;

  function reset(): void {
    window.clearTimeout(timer);
    options.flash([]);
    if (isShowing) options.current(null);
    isShowing = false;
  }

  function standing(entry: string): readonly MarkedMention[] {
    return options
      .mentions()
      .filter((mention) => mention.gloss.entry === entry && liveRange(mention) !== null);
  }

  function endLater(): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(reset, LONGEST_FLASH);
  }

  return {
    flash(entry) {
      // A mention that was scrolled to stays set off: the reader's eyes are on the way to it.
      options.flash(entry === null ? [] : standing(entry));
      if (entry !== null) endLater();
    },
    show(entry, at) {
      const found = standing(entry);
      const index = found.length === 0 ? 0 : at % found.length;
      const mention = found[index];
      const range = mention === undefined ? null : liveRange(mention);
      if (mention === undefined || range === null) return null;
      scrollToRange(range, window);
      options.current(mention);
      isShowing = true;
      endLater();
      return { at: index, of: found.length };
    },
    reset,
  };
}
