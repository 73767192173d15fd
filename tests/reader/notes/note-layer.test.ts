import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Note } from '../../../src/core/notes/note';
import { quoteOf } from '../../../src/core/notes/text-quote';
import { markMentions } from '../../../src/reader/highlight/mark-mentions';
import { createNoteLayer, type NoteLayer } from '../../../src/reader/notes/note-layer';
import { aNote } from '../../core/notes/a-note';
import { aGloss, annotate, firstOf, mapOf, middleOf, setPage } from '../marked-page';

const PAGE = `<p dir="rtl">قالت بيلاروسيا إن الجسر سيفتح <b>غدا</b> أمام السيارات.</p>
  <aside>إعلان لا يقرأ</aside>
  <p dir="rtl">وشكر المعلمون بيلاروسيا على صبرها الطويل في الشتاء.</p>`;

let layer: NoteLayer | undefined;
const onPlaced = vi.fn<(lost: readonly string[]) => void>();

afterEach(() => {
  layer?.destroy();
  onPlaced.mockClear();
  setPage('');
});

function blocks() {
  return [...document.querySelectorAll('p')].map(mapOf);
}

function marks() {
  return markMentions(blocks(), annotate(blocks(), { بيلاروسيا: aGloss() }));
}

function show(...notes: readonly Note[]): NoteLayer {
  layer = createNoteLayer({ document, onPlaced });
  layer.update(blocks(), marks());
  layer.show(notes);
  return layer;
}

/** A note on words of the page as it is now. */
function noteOn(words: string, change: Partial<Note> = {}): Note {
  const text = blocks()
    .map((block) => block.text)
    .join('\n');
  const start = text.indexOf(words);
  const end = start + words.length;
  return aNote({
    id: words,
    entry: `passage/${words}`,
    kind: 'passage',
    quote: quoteOf(text, start, end),
    position: { start, end },
    ...change,
  });
}

function painted(colour: string): readonly string[] {
  return [...(CSS.highlights.get(`hamish-note-${colour}`) ?? [])].map((place) => {
    const range = new Range();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    return range.toString();
  });
}

describe('notes in the page', () => {
  it('are painted in their colours, without what is not read between two paragraphs', async () => {
    setPage(PAGE);
    const before = document.documentElement.outerHTML;
    show(
      noteOn('الجسر سيفتح غدا', { colour: 'green' }),
      noteOn('أمام السيارات.\nوشكر المعلمون', { colour: 'pink' }),
    );
    await vi.waitFor(() => expect(painted('green')).toEqual(['الجسر سيفتح غدا']));
    expect(painted('pink')).toEqual(['أمام السيارات.', 'وشكر المعلمون']);
    expect(onPlaced).toHaveBeenLastCalledWith([]);
    expect(document.documentElement.outerHTML).toBe(before);
    layer?.destroy();
    expect(painted('green')).toEqual([]);
  });

  it('are told as lost when their place is gone, and come back with it', async () => {
    setPage(PAGE);
    const note = noteOn('الجسر سيفتح غدا');
    const text = firstOf(document.querySelectorAll('p'));
    const whole = text.innerHTML;
    text.innerHTML = 'لا شيء هنا اليوم يستحق أن يقرأ.';
    const shown = show(note);
    await vi.waitFor(() => expect(onPlaced).toHaveBeenLastCalledWith([note.id]));
    text.innerHTML = whole;
    shown.update(blocks(), marks());
    await vi.waitFor(() => expect(painted(note.colour)).toEqual(['الجسر سيفتح غدا']));
    expect(onPlaced).toHaveBeenLastCalledWith([]);
  });

  it('on a name move to its first mention where their own place is gone', async () => {
    setPage(PAGE);
    const note = aNote({ entry: 'territory/BY', kind: 'place' });
    const shown = show(note);
    await vi.waitFor(() => expect(painted(note.colour)).toEqual(['بيلاروسيا']));
    // The mark explains it.
    expect(shown.merge(marks())).toHaveLength(2);
  });

  it('are pointed at, the narrower of two, and walked to in reading order', async () => {
    setPage(PAGE);
    const wide = noteOn('إن الجسر سيفتح غدا أمام');
    const narrow = noteOn('سيفتح غدا');
    const shown = show(wide, narrow);
    await vi.waitFor(() => expect(painted('yellow')).toHaveLength(2));
    const places = shown.merge(marks());
    expect(places.map(({ gloss }) => gloss.entry)).toEqual([
      'territory/BY',
      wide.entry,
      narrow.entry,
      'territory/BY',
    ]);
    const inner = places.find(({ gloss }) => gloss.entry === narrow.entry);
    if (inner === undefined) throw new Error('The note has no place.');
    const { x, y } = middleOf(inner);
    expect(shown.at(x, y)?.gloss.entry).toBe(narrow.entry);
    expect(shown.at(1, 1)).toBeNull();
  });
});

describe('a selection', () => {
  function select(from: Node, start: number, to: Node, end: number): Range {
    const range = new Range();
    range.setStart(from, start);
    range.setEnd(to, end);
    return range;
  }

  it('is a passage of the article without the white space at its edges', () => {
    setPage(PAGE);
    const shown = show();
    const [first, second] = [...document.querySelectorAll('p')];
    if (first?.firstChild == null || second?.firstChild == null) throw new Error('No text.');
    const passage = shown.passage(select(first.firstChild, 4, second.firstChild, 5));
    expect(passage?.map.text.slice(passage.start, passage.end)).toBe(
      'بيلاروسيا إن الجسر سيفتح غدا أمام السيارات.\nوشكر',
    );
    expect(passage?.gloss).toMatchObject({
      kind: 'passage',
      headword: 'بيلاروسيا إن الجسر سيفتح غدا أمام …',
    });
  });

  it('outside the article is none', () => {
    setPage(PAGE);
    const aside = firstOf(document.querySelectorAll('aside'));
    expect(show().passage(select(aside, 0, aside, 1))).toBeNull();
  });

  it('of a noted passage is that note', async () => {
    setPage(PAGE);
    const note = noteOn('قالت بيلاروسيا');
    const shown = show(note);
    await vi.waitFor(() => expect(painted(note.colour)).toHaveLength(1));
    const text = firstOf(document.querySelectorAll('p')).firstChild;
    if (text === null) throw new Error('No text.');
    expect(shown.passage(select(text, 0, text, 14))?.gloss.entry).toBe(note.entry);
  });
});
