import { describe, expect, test } from 'vitest';
import { searchNotes, tagsInUse } from '../../../src/core/notes/search-notes';
import { ARTICLE, aNote } from './a-note';

const EVERYTHING = { text: '', kind: null, tag: null };
const OTHER = { ...ARTICLE, url: 'https://other.example/2', title: 'عنوان', site: 'other.example' };

function ids(notes: Parameters<typeof searchNotes>[0], query: Partial<typeof EVERYTHING>) {
  return searchNotes(notes, { ...EVERYTHING, ...query }).flatMap((group) =>
    group.notes.map(({ id }) => id),
  );
}

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

test('filters by kind and by tag', () => {
  const notes = [
    aNote({ id: 'a', kind: 'person', tags: ['سياسة'] }),
    aNote({ id: 'b', kind: 'person', tags: ['sport'] }),
    aNote({ id: 'c', kind: 'event', tags: ['سياسه'] }),
  ];
  expect(searchNotes(notes, { ...EVERYTHING, kind: 'person' })[0]?.notes).toHaveLength(2);
  expect(searchNotes(notes, { ...EVERYTHING, tag: 'سياسة' })[0]?.notes).toHaveLength(2);
  expect(
    searchNotes(notes, { text: '', kind: 'person', tag: 'سياسة' })[0]?.notes.map(({ id }) => id),
  ).toEqual(['a']);
});

test('groups by article, newest first', () => {
  const notes = [
    aNote({ id: 'a', createdAt: 1 }),
    aNote({ id: 'b', createdAt: 2, source: OTHER }),
    aNote({ id: 'c', createdAt: 3, source: { ...ARTICLE, title: 'newer title' } }),
  ];
  const groups = searchNotes(notes, EVERYTHING);
  expect(groups.map(({ source }) => source.title)).toEqual(['newer title', 'عنوان']);
  expect(groups.map((group) => group.notes.map(({ id }) => id))).toEqual([['c', 'a'], ['b']]);
});

test('lists every tag once', () => {
  const notes = [aNote({ tags: ['سياسة', 'b'] }), aNote({ tags: ['سياسه', 'B', 'a'] })];
  expect(tagsInUse(notes, 'en')).toEqual(['a', 'b', 'سياسة']);
});
