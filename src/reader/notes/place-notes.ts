import { type AnchorPage, anchorPassage } from '../../core/anchoring/anchor-passage';
import type { Gloss } from '../../core/glossary/gloss';
import type { Note } from '../../core/notes/note';
import type { MarkedMention } from '../highlight/marked-mention';
import { blockStarts } from '../text/block-starts';
import { type Noted, type NotedPlace, notedPlace, type PageTexts } from './noted-place';
import type { PassageSpan } from './selected-passage';

/** The notes of a page where they stand now. */
export interface PlacedNotes {
  readonly places: readonly NotedPlace[];
  /** The notes whose place is gone. */
  readonly lost: readonly string[];
}

/**
 * Finds the places of notes, in steps. A note on a name holds wherever the name is marked: where
 * its own place is gone it moves to the first mention.
 *
 * @param mentions the names that are marked, in reading order
 */
export function* placeNotes(
  notes: readonly Note[],
  texts: PageTexts,
  mentions: readonly MarkedMention[],
): Generator<void, PlacedNotes> {
  const anchorPage: AnchorPage = { text: texts.page.text, folded: null };
  const places: NotedPlace[] = [];
  const lost: string[] = [];
  for (const [index, note] of notes.entries()) {
    const span =
      (yield* anchorPassage(anchorPage, note.quote, note.position)) ??
      firstMention(note, texts, mentions);
    const place = span === null ? null : notedPlace(texts, span, noted(note, index));
    if (place === null) lost.push(note.id);
    else places.push(place);
    yield;
  }
  places.sort((one, other) => one.mention.start - other.mention.start);
  return { places, lost };
}

function firstMention(
  { entry }: Note,
  { blocks }: PageTexts,
  mentions: readonly MarkedMention[],
): PassageSpan | null {
  const first = mentions.find(({ gloss }) => gloss.entry === entry);
  if (first === undefined) return null;
  const before = blockStarts(blocks)[first.blockIndex] ?? 0;
  return { start: before + first.start, end: before + first.end };
}

/** As much as the note remembers of what it is on. */
function noted({ entry, kind, headword, rendering, colour }: Note, index: number): Noted {
  const gloss: Gloss = {
    entry,
    kind,
    headword,
    renderings: rendering === '' ? [] : [rendering],
    romanisation: '',
    descriptions: {},
    source: 'hamish',
  };
  // A word that is being looked at has -1.
  return { gloss, colour, id: -2 - index };
}
