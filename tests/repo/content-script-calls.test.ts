import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { BackgroundApi } from '../../src/messages/contract';
import { mayCallBackground } from '../../src/messages/may-call-background';

const PLATFORM = new URL('../../src/platform/', import.meta.url);

/** What the reader of a page calls: it runs in content scripts. */
const CALLED = readdirSync(PLATFORM)
  .map((file) => readFileSync(new URL(file, PLATFORM), 'utf8'))
  .flatMap((code) => [...code.matchAll(/background\('([\w.]+)'/g)])
  .map(([, method]) => method as keyof BackgroundApi);

/** What an honest page asks with, where that matters. */
const URL_OF_PAGE = 'https://news.example/1';
const HONEST: Partial<Record<keyof BackgroundApi, unknown>> = {
  'notes.ofPage': { url: URL_OF_PAGE },
  'notes.remove': { ids: ['a'] },
  'notes.restore': { ids: ['a'] },
};

test('every call that a content script makes is open to it', () => {
  expect(CALLED).toContain('article.annotate');
  const refused = CALLED.filter(
    (method) =>
      method !== 'notes.save' &&
      !mayCallBackground(method, HONEST[method], { kind: 'page', url: URL_OF_PAGE }),
  );
  expect(refused).toEqual([]);
});
