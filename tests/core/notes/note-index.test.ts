import { describe, expect, test } from 'vitest';
import type { Note } from '../../../src/core/notes/note';
import { createNoteIndex } from '../../../src/core/notes/note-index';
import { EVERYTHING, type Grouping, type NoteQuery } from '../../../src/core/notes/note-query';
import { ARTICLE, aNote } from './a-note';

const OTHER = { ...ARTICLE, url: 'https://other.example/2', title: 'عنوان', site: 'other.example' };

function indexOf(notes: readonly Note[]) {
  const index = createNoteIndex();
  for (const note of notes) index.put(note);
  return index;
}

function groupsOf(
  notes: readonly Note[],
  query: Partial<NoteQuery>,
  grouping: Grouping = 'article',
) {
  const index = indexOf(notes);
  const { slots, groups } = index.find({ ...EVERYTHING, ...query }, grouping);
  let at = 0;
  return [...groups].map((size) => {
    at += size;
    return [...slots.slice(at - size, at)].map(index.idOf);
  });
}

const ids = (notes: readonly Note[], query: Partial<NoteQuery>) => groupsOf(notes, query).flat();

describe('forgives spelling', () => {
  test.each([
    ['diacritics', 'القَاهِرَةُ', 'القاهرة'],
    ['hamza on alef', 'أحمد', 'احمد'],
    ['seat of hamza', 'مسؤول', 'مسئول'],
    ['yeh without dots', 'علي', 'على'],
    ['teh marbuta', 'غزة', 'غزه'],
    ['tatweel', 'مصـــر', 'مصر'],
    ['Latin case', 'Cairo', 'cAIRO'],
    ['Latin accents', 'São Tomé', 'sao tome'],
    ['accents of their own', 'Tome\u0301', 'tomé'],
    ['several words in any order', 'Bank of Egypt', 'egypt of bank'],
  ])('%s', (_, text, search) => {
    expect(ids([aNote({ text })], { text: search })).toEqual(['note-1']);
    expect(ids([aNote({ text: search })], { text })).toEqual(['note-1']);
  });
});

test.each(['headword', 'surface', 'rendering', 'sentence', 'text'] as const)(
  'looks into %s',
  (field) => {
    expect(ids([aNote({ [field]: 'nowhere else' })], { text: 'nowhere' })).toEqual(['note-1']);
  },
);

test('looks into title, site and tags', () => {
  const note = aNote({ source: OTHER, tags: ['economy'] });
  for (const text of ['عنوان', 'other.example', 'econ'])
    expect(ids([note], { text })).toHaveLength(1);
});

test('wants every word', () => {
  expect(ids([aNote()], { text: 'cairo london' })).toEqual([]);
});

test('looks for thirty words at most, and for all of them', () => {
  const text = Array.from({ length: 40 }, (_, at) => `w${at}x`).join(' ');
  expect(ids([aNote({ text })], { text })).toEqual(['note-1']);
  expect(ids([aNote({ text: text.replace('w29x', '') })], { text })).toEqual([]);
});

describe('filters', () => {
  const may = new Date(2024, 4, 1, 23, 30).getTime();
  const notes = [
    aNote({ id: 'a', kind: 'person', tags: ['سياسة'], createdAt: may, colour: 'blue' }),
    aNote({ id: 'b', kind: 'person', tags: ['sport'], createdAt: may - 1, source: OTHER }),
    aNote({ id: 'c', kind: 'event', tags: ['سياسه'], createdAt: may - 86_400_000, entry: 'x' }),
  ];

  test.each<[Partial<NoteQuery>, string[]]>([
    [{}, ['a', 'c', 'b']],
    [{ kind: 'person' }, ['a', 'b']],
    [{ tag: 'سياسة' }, ['a', 'c']],
    [{ kind: 'person', tag: 'سياسة' }, ['a']],
    [{ site: 'other.example' }, ['b']],
    [{ colour: 'blue' }, ['a']],
    [{ from: '2024-05-01' }, ['a', 'b']],
    [{ to: '2024-04-30' }, ['c']],
    [{ from: '2024-05-01', to: '2024-05-01' }, ['a', 'b']],
    [{ from: '2024-05-02' }, []],
    [{ entries: ['x', 'y'] }, ['c']],
    [{ entries: [] }, []],
    [{ text: 'cairo', colour: 'yellow', site: 'news.example' }, ['c']],
  ])('%o', (query, expected) => {
    expect(ids(notes, query)).toEqual(expected);
  });

  test('keep what is asked to be kept, also once it is deleted', () => {
    const index = indexOf(notes);
    const kept = index.slotOf('b') ?? -1;
    index.remove('b');
    const find = (keep: number[]) =>
      [...index.find({ ...EVERYTHING, kind: 'event' }, 'date', keep).slots].map(index.idOf);
    expect(find([])).toEqual(['c']);
    expect(find([kept])).toEqual(['b', 'c']);
  });
});

describe('groups, newest first', () => {
  const day = new Date(2024, 4, 1, 12).getTime();
  const notes = [
    aNote({ id: 'a', createdAt: day, entry: 'x' }),
    aNote({ id: 'b', createdAt: day + 1, entry: 'y', source: OTHER }),
    aNote({ id: 'c', createdAt: day + 86_400_000, entry: 'y' }),
  ];

  test.each<[Grouping, string[][]]>([
    ['article', [['c', 'a'], ['b']]],
    ['name', [['c', 'b'], ['a']]],
    ['date', [['c'], ['b', 'a']]],
  ])('by %s', (grouping, expected) => {
    expect(groupsOf(notes, {}, grouping)).toEqual(expected);
  });
});

describe('follows changes', () => {
  test('a note that is changed keeps its slot and is found by its new words only', () => {
    const index = indexOf([aNote()]);
    const slot = index.slotOf('note-1');
    index.put(aNote({ text: 'different', tags: ['new'] }));
    const found = (text: string) => index.find({ ...EVERYTHING, text }, 'date').slots.length;
    expect([index.slotOf('note-1'), found('different'), found('capital')]).toEqual([slot, 1, 0]);
    expect([index.size(), index.tags()]).toEqual([1, [{ name: 'new', count: 1 }]]);
  });

  test('a note that is deleted and comes back keeps its slot', () => {
    const index = indexOf([aNote(), aNote({ id: 'note-2' })]);
    index.remove('note-1');
    index.remove('unknown');
    expect([index.size(), index.meetingsOf(0)]).toEqual([1, 1]);
    index.put(aNote());
    expect([index.size(), index.meetingsOf(0), index.slotOf('note-1')]).toEqual([2, 2, 0]);
  });
});

test('counts every tag once, however it is spelt, and sites and days', () => {
  const createdAt = new Date(2024, 4, 1, 12).getTime();
  const index = indexOf([
    aNote({ id: '1', tags: ['سياسة', 'b'], createdAt }),
    aNote({ id: '2', tags: ['سياسه', 'B', 'a'], createdAt, source: OTHER }),
  ]);
  const counts = (all: ReturnType<typeof index.tags>) =>
    all.map(({ name, count }) => [name, count]);
  expect(counts(index.tags())).toEqual([
    ['سياسة', 2],
    ['b', 2],
    ['a', 1],
  ]);
  expect(counts(index.sites())).toEqual([
    ['news.example', 1],
    ['other.example', 1],
  ]);
  expect(counts(index.days())).toEqual([['2024-05-01', 2]]);
});
