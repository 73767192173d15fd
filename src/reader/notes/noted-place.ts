import type { Gloss } from '../../core/glossary/gloss';
import type { NoteColour } from '../../core/notes/note';
import { noteId } from '../../core/notes/note-id';
import { liveRange } from '../highlight/live-range';
import type { MarkedMention } from '../highlight/marked-mention';
import type { TextMap } from '../text/text-map';
import { passageRanges } from './passage-ranges';
import type { PassageSpan } from './selected-passage';

/** A place in the page that the reader has noted, or is about to note. */
export interface NotedPlace {
  readonly colour: NoteColour;
  /** A range for each block of the page. */
  readonly ranges: readonly StaticRange[];
  /** The place as what a popover shows and a note is taken of. */
  readonly mention: MarkedMention;
}

/** The texts of a page, block by block and as one. */
export interface PageTexts {
  readonly blocks: readonly TextMap[];
  readonly page: TextMap;
}

/** So many words name a passage. */
const HEADING_WORDS = 6;

/** What is noted, and how. */
export interface Noted {
  readonly gloss: Gloss;
  readonly colour: NoteColour;
  /** Below 0: the numbers from 0 on are those of the marks. */
  readonly id: number;
}

/** A passage that was never noted. */
export function newPassage({ page }: PageTexts, { start, end }: PassageSpan): Noted {
  const words = page.text.slice(start, end);
  const first = words.split(/\s+/).slice(0, HEADING_WORDS).join(' ');
  const gloss: Gloss = {
    entry: `passage/${noteId(words, String(start))}`,
    kind: 'passage',
    renderings: [],
    headword: first.length < words.length ? `${first} …` : words,
    romanisation: '',
    descriptions: {},
    source: 'hamish',
  };
  return { gloss, colour: 'yellow', id: -1 };
}

/** A place in the page; null where its text is not there. */
export function notedPlace(
  { blocks, page }: PageTexts,
  { start, end }: PassageSpan,
  { gloss, colour, id }: Noted,
): NotedPlace | null {
  const ranges = passageRanges(blocks, start, end);
  const first = ranges[0];
  const last = ranges.at(-1);
  if (first === undefined || last === undefined) return null;
  const whole = new StaticRange({
    startContainer: first.startContainer,
    startOffset: first.startOffset,
    endContainer: last.endContainer,
    endOffset: last.endOffset,
  });
  const surface = page.text.slice(start, end);
  // What stands between two blocks and is not read would pass for a change of the page.
  const isWhole = liveRange({ range: whole, surface }) !== null;
  const place = isWhole ? { range: whole, surface } : { range: first, surface: wordsIn(first) };
  const mention = { id, start, end, clitics: [], blockIndex: 0, map: page, gloss, ...place };
  return { colour, ranges, mention };
}

function wordsIn({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}
