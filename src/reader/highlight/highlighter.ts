import { MARKED_KINDS } from '../../core/glossary/gloss';
import { createHitTest } from './hit-test';
import type { MarkedMention } from './marked-mention';

/** Paints mentions in the page and tells which one lies at a point. */
export interface Highlighter {
  /** Marks these and nothing else. */
  show(mentions: readonly MarkedMention[]): void;
  /** Sets off the mention the reader is at, or none. */
  current(mention: Pick<MarkedMention, 'range'> | null): void;
  /** Sets off these for a moment, and no others. */
  flash(mentions: readonly MarkedMention[]): void;
  /** The mention painted at a point of the viewport. */
  at(x: number, y: number): MarkedMention | null;
  /** Takes every mark off the page. */
  destroy(): void;
}

const CURRENT = 'hamish-current';
const FLASH = 'hamish-flash';

/** A style of its own for names whose spelling is a guess, whatever their kind. */
const GUESS = 'guess';
const STYLES = [...MARKED_KINDS, GUESS] as const;

/**
 * Marks with the CSS Custom Highlight API, so that the page's DOM is never touched: a page that
 * keeps its own idea of its DOM goes on working, and taking the marks away is instant. The
 * registry can be read by the page, hence the names that say nothing about the reader.
 */
export function createHighlighter(document: Document): Highlighter {
  const hits = createHitTest(document);

  function clear(): void {
    for (const style of STYLES) CSS.highlights.delete(nameOf(style));
  }

  return {
    show(mentions) {
      clear();
      for (const style of STYLES) {
        const ranges = mentions.filter((each) => styleOf(each) === style).map(rangeOfMention);
        if (ranges.length > 0) CSS.highlights.set(nameOf(style), new Highlight(...ranges));
      }
      hits.learn(mentions);
    },
    current(mention) {
      if (mention === null) {
        CSS.highlights.delete(CURRENT);
        return;
      }
      const highlight = new Highlight(mention.range);
      // Above the marks of the kinds, which overlap it.
      highlight.priority = 2;
      CSS.highlights.set(CURRENT, highlight);
    },
    flash(mentions) {
      CSS.highlights.delete(FLASH);
      if (mentions.length === 0) return;
      const highlight = new Highlight(...mentions.map(rangeOfMention));
      highlight.priority = 1;
      CSS.highlights.set(FLASH, highlight);
    },
    at: hits.at,
    destroy() {
      clear();
      CSS.highlights.delete(CURRENT);
      CSS.highlights.delete(FLASH);
      hits.learn([]);
    },
  };
}

function styleOf({ gloss }: MarkedMention): string {
  return gloss.source === GUESS ? GUESS : gloss.kind;
}

function nameOf(kind: string): string {
  return `hamish-${kind}`;
}

function rangeOfMention(mention: MarkedMention): StaticRange {
  return mention.range;
}
