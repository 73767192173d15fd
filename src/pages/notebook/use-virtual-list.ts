import {
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
} from 'preact/hooks';

/** How many lines there are, and what is known of them before they are drawn. */
export interface VirtualListOptions {
  readonly count: number;
  /** About how tall a line is, in CSS pixels. */
  readonly estimate: (index: number) => number;
  /** The same for the same line wherever it stands. */
  readonly keyOf: (index: number) => number;
  /** Lines that are drawn though they are out of view. */
  readonly pinned: readonly number[];
}

/** The lines to draw now. */
export interface VirtualList {
  /** Goes to the element that holds the lines. */
  readonly ref: { current: HTMLDivElement | null };
  readonly lines: readonly VirtualItem[];
  /** Of all lines together, in CSS pixels. */
  readonly height: number;
  /** From the top of the list to the line, in CSS pixels. */
  readonly topOf: (line: VirtualItem) => number;
  /** Goes to each line, which needs its number as `data-index`. */
  readonly measure: (element: HTMLElement | null) => void;
  readonly scrollTo: (index: number) => void;
}

/** Lines beyond the edges of the window that are drawn before they are seen. */
const OVERSCAN = 5;

/** Draws only those lines of a long list that are in the window, which scrolls as a whole. */
export function useVirtualList(given: VirtualListOptions): VirtualList {
  const ref = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const [margin, setMargin] = useState(0);
  const options: VirtualizerOptions<Window, HTMLElement> = {
    count: given.count,
    estimateSize: given.estimate,
    getItemKey: given.keyOf,
    overscan: OVERSCAN,
    scrollMargin: margin,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    measureElement,
    rangeExtractor: (range) => {
      const pinned = given.pinned.filter((index) => index >= 0 && index < range.count);
      // In the order of the list: the Tab key follows it.
      return [...new Set([...defaultRangeExtractor(range), ...pinned])].sort((a, b) => a - b);
    },
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer(options));
  virtualizer.setOptions(options);

  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  const findTop = useCallback(() => {
    const top = ref.current?.getBoundingClientRect().top ?? 0;
    setMargin(Math.round(top + scrollY));
  }, []);
  useLayoutEffect(findTop);
  useEffect(() => {
    // What stands above the list can be folded in and out.
    const sizes = new ResizeObserver(() => requestAnimationFrame(findTop));
    sizes.observe(document.body);
    return () => sizes.disconnect();
  }, [findTop]);

  return {
    ref,
    lines: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    topOf: ({ start }) => start - margin,
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
