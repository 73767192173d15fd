import { expect, test } from 'vitest';
import { noteId } from '../../src/core/notes/note-id';
import type { Caller } from '../../src/messages/caller';
import type { BackgroundApi } from '../../src/messages/contract';
import { mayCallBackground } from '../../src/messages/may-call-background';

const PAGE: Caller = { kind: 'page', url: 'https://www.news.example/1?utm_source=x' };
const noteOf = (url: string, id = noteId('place/القاهرة', url)) => ({
  id,
  entry: 'place/القاهرة',
  source: { url },
});

const CASES: readonly (readonly [string, keyof BackgroundApi, unknown, boolean])[] = [
  ['annotates', 'article.annotate', { language: 'ar', blocks: [] }, true],
  ['adds to the own glossary', 'glossary.add', {}, true],
  ['does not read it', 'glossary.entries', { glossary: 'own' }, false],
  ['takes nothing back', 'transfer.undo', { id: 'a' }, false],
  ['lists no notes', 'notes.list', undefined, false],
  ['sees no bin', 'notes.binned', undefined, false],
  ['imports nothing', 'notes.putAll', { notes: [] }, false],
  ['purges nothing', 'notes.purge', { ids: [] }, false],
  ['removes one note', 'notes.remove', { ids: ['a'] }, true],
  ['and not many', 'notes.remove', { ids: ['a', 'b'] }, false],
  ['restores one note', 'notes.restore', { ids: ['a'] }, true],
  ['and not many', 'notes.restore', { ids: ['a', 'b'] }, false],
  ['does not learn all that is known', 'known.list', undefined, false],
  ['does not forget what is known', 'known.remove', { entries: [] }, false],
  ['asks for its own notes', 'notes.ofPage', { url: 'https://news.example/1' }, true],
  ['and from its mobile edition', 'notes.ofPage', { url: 'https://m.news.example/1' }, true],
  ['not for those of others', 'notes.ofPage', { url: 'https://bank.example/1' }, false],
  ['nor of a neighbour', 'notes.ofPage', { url: 'https://othernews.example/1' }, false],
  ['nor of a file', 'notes.ofPage', { url: 'file:///1' }, false],
  ['nor of nothing', 'notes.ofPage', null, false],
  ['nor of what is no address', 'notes.ofPage', { url: 'news' }, false],
  ['saves a note of its own', 'notes.save', noteOf('https://news.example/1'), true],
  ['none of another site', 'notes.save', noteOf('https://bank.example/1'), false],
  ['none in the place of another', 'notes.save', noteOf('https://news.example/1', 'id'), false],
  ['none without a source', 'notes.save', { id: 'a', entry: 'b' }, false],
  ['nothing', 'notes.save', null, false],
];

test.each(CASES)('a content script %s', (_, method, input, allowed) => {
  expect(mayCallBackground(method, input, PAGE)).toBe(allowed);
});

test.each(CASES)('a page of the extension may: %s', (_, method, input) => {
  expect(mayCallBackground(method, input, { kind: 'extension' })).toBe(true);
});

test('nobody without an address has a site', () => {
  const nowhere: Caller = { kind: 'page', url: '' };
  expect(mayCallBackground('notes.ofPage', { url: 'https://news.example/1' }, nowhere)).toBe(false);
});
