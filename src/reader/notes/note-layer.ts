import type { Note } from '../../core/notes/note';
import type { MarkedMention } from '../highlight/marked-mention';
import { blockStarts } from '../text/block-starts';
import { offsetOf, type TextMap } from '../text/text-map';
import { joinBlocks } from './joined-text';
import { createNotePainter } from './note-painter';
import { type NotedPlace, newPassage, notedPlace, type PageTexts } from './noted-place';
import { type PlacedNotes, placeNotes } from './place-notes';
import { runInSlices } from './run-in-slices';
import { selectedPassage } from './selected-passage';

/** The reader's notes, seen on the page. */
export interface NoteLayer {
  /** Looks for the notes anew, after the page or what is marked in it has changed. */
  update(blocks: readonly TextMap[], mentions: readonly MarkedMention[]): void;
  /** Shows these notes and no others. */
  show(notes: readonly Note[]): void;
  /** The noted place at a point of the viewport that no mark explains. */
  at(x: number, y: number): MarkedMention | null;
  /** The marked mentions together with the noted places that are none, in reading order. */
  merge(mentions: readonly MarkedMention[]): readonly MarkedMention[];
  /** What a selection covers as what a note is taken of: the noted place where there is one. */
  passage(selection: Range): MarkedMention | null;
  destroy(): void;
}

/** What a layer works with. */
export interface NoteLayerOptions {
  readonly document: Document;
  /** Told when the notes have been looked for, with the ids of those whose place is gone. */
  readonly onPlaced: (lost: readonly string[]) => void;
}

/** How far beside a letter still counts as on it. */
const SLACK = 2;
const NONE: PlacedNotes = { places: [], lost: [] };

/** Makes a layer without notes. */
export function createNoteLayer({ document, onPlaced }: NoteLayerOptions): NoteLayer {
  const painter = createNotePainter();
  let texts: PageTexts = { blocks: [], page: joinBlocks([]) };
  let shadowRoots: readonly ShadowRoot[] = [];
  let marked: readonly MarkedMention[] = [];
  let notes: readonly Note[] = [];
  let placed = NONE;
  let searching = new AbortController();

  function search(): void {
    searching.abort();
    searching = new AbortController();
    const window = document.defaultView;
    if (window === null) return;
    const { signal } = searching;
    void runInSlices(window, placeNotes(notes, texts, marked), signal).then((found) => {
      if (found === null || signal.aborted) return;
      placed = found;
      painter.show(found.places);
      onPlaced(found.lost);
    });
  }

  /** Whether a mark stands where a note on the same name does: it explains the place better. */
  function isMarked({ mention }: NotedPlace): boolean {
    return marked.some(
      ({ gloss, range }) =>
        gloss.entry === mention.gloss.entry &&
        range.startContainer === mention.range.startContainer &&
        range.startOffset === mention.range.startOffset,
    );
  }

  function offsetAt(x: number, y: number): number | null {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
    return caret === null ? null : offsetOf(texts.page, caret.offsetNode, caret.offset);
  }

  return {
    update(blocks, mentions) {
      texts = { blocks, page: joinBlocks(blocks) };
      const roots = new Set(blocks.map(({ nodes }) => nodes[0]?.getRootNode()));
      shadowRoots = [...roots].filter((root) => root instanceof ShadowRoot);
      marked = mentions;
      search();
    },
    show(shown) {
      notes = shown;
      search();
    },
    at(x, y) {
      if (placed.places.length === 0) return null;
      const offset = offsetAt(x, y);
      if (offset === null) return null;
      const here = placed.places
        .filter(({ mention: { start, end } }) => start <= offset && offset <= end)
        .filter((place) => covers(place, x, y))
        // The narrowest of several that lie in one another.
        .sort((one, other) => lengthOf(one) - lengthOf(other))[0];
      return here === undefined || isMarked(here) ? null : here.mention;
    },
    merge(mentions) {
      const others = placed.places
        .filter((place) => !isMarked(place))
        .map(({ mention }) => mention);
      if (others.length === 0) return mentions;
      const before = blockStarts(texts.blocks);
      const place = ({ map, blockIndex, start }: MarkedMention) =>
        map === texts.page ? start : (before[blockIndex] ?? 0) + start;
      return [...mentions, ...others].sort((one, other) => place(one) - place(other));
    },
    passage(selection) {
      const span = selectedPassage(texts.page, selection);
      if (span === null) return null;
      const known = placed.places.find(
        ({ mention: { start, end, gloss } }) =>
          gloss.kind === 'passage' && start === span.start && end === span.end,
      );
      const place = known ?? notedPlace(texts, span, newPassage(texts, span));
      return place?.mention ?? null;
    },
    destroy() {
      searching.abort();
      placed = NONE;
      painter.show([]);
    },
  };
}

function lengthOf({ mention: { start, end } }: NotedPlace): number {
  return end - start;
}

function covers({ ranges }: NotedPlace, x: number, y: number): boolean {
  return ranges.flatMap(rectsOf).some((rect) => {
    const across = x >= rect.left - SLACK && x <= rect.right + SLACK;
    return across && y >= rect.top - SLACK && y <= rect.bottom + SLACK;
  });
}

/** Where a range is seen; [] where the page has taken its text away since. */
function rectsOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): DOMRect[] {
  const range = new Range();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    return [];
  }
  return [...range.getClientRects()];
}
