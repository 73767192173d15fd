import { markName } from '../../core/settings/mark-name';
import type { Settings } from '../../core/settings/settings';
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

/**
 * Marks with the CSS Custom Highlight API, so that the page's DOM is never touched: a page that
 * keeps its own idea of its DOM goes on working, and taking the marks away is instant. The
 * registry can be read by the page, hence the names that say nothing about the reader.
 *
 * @param marks the line and colour of each kind
 */
export function createHighlighter(document: Document, marks: Settings['marks']): Highlighter {
  const hits = createHitTest(document);
  let drawn: readonly string[] = [];

  function clear(): void {
    for (const name of drawn) CSS.highlights.delete(name);
  }

  return {
    show(mentions) {
      clear();
      const styled = new Map<string, StaticRange[]>();
      for (const { gloss, range } of mentions) {
        const name = markName(marks[gloss.source === 'guess' ? 'guess' : gloss.kind]);
        if (name === null) continue;
        const ranges = styled.get(name);
        if (ranges === undefined) styled.set(name, [range]);
        else ranges.push(range);
      }
      for (const [name, ranges] of styled) CSS.highlights.set(name, new Highlight(...ranges));
      drawn = [...styled.keys()];
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

function rangeOfMention(mention: MarkedMention): StaticRange {
  return mention.range;
}
