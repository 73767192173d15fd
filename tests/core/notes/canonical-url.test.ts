import { describe, expect, test } from 'vitest';
import { canonicalUrl } from '../../../src/core/notes/canonical-url';

describe('without a canonical link', () => {
  test.each([
    ['https://a.com/x#comments', 'https://a.com/x'],
    ['https://a.com/x?utm_source=y&id=3&UTM_Medium=z', 'https://a.com/x?id=3'],
    ['https://a.com/x?fbclid=1', 'https://a.com/x'],
    ['https://a.com/x?a=1&gclid=2&b=%D9%82', 'https://a.com/x?a=1&b=%D9%82'],
    ['https://a.com/x?flag&at_medium=custom7', 'https://a.com/x?flag'],
    ['https://a.com/x?utmost=1', 'https://a.com/x?utmost=1'],
    ['https://user:secret@a.com:8080/x/', 'https://a.com:8080/x/'],
    ['https://a.com/مقال', 'https://a.com/%D9%85%D9%82%D8%A7%D9%84'],
    ['chrome-extension://abcdef/sample.html#1', 'chrome-extension://abcdef/sample.html'],
    ['file:///home/a.html#1', 'file:///home/a.html'],
    ['about:blank', 'about:blank'],
  ])('%s becomes %s', (page, expected) => {
    expect(canonicalUrl(page, null)).toBe(expected);
  });
});

describe('with a canonical link', () => {
  test.each([
    ['same host', 'https://a.com/x?p=1', 'https://a.com/x', 'https://a.com/x'],
    ['relative', 'https://a.com/x', '/news/x#top', 'https://a.com/news/x'],
    ['mobile edition', 'https://m.a.com/x', 'https://www.a.com/x', 'https://www.a.com/x'],
    ['AMP edition', 'https://amp.a.com/x', 'https://a.com/x', 'https://a.com/x'],
    ['subdomain', 'https://arabic.a.com/x', 'https://a.com/ar/x', 'https://a.com/ar/x'],
    ['tracking in the link', 'https://a.com/x', 'https://a.com/y?utm_id=1', 'https://a.com/y'],
    ['other site', 'https://a.com/x', 'https://b.com/x', 'https://a.com/x'],
    ['name that only ends alike', 'https://a.com/x', 'https://ba.com/x', 'https://a.com/x'],
    ['whole top-level domain', 'https://a.com/x', 'https://com/x', 'https://a.com/x'],
    ['front page', 'https://a.com/x', 'https://a.com/', 'https://a.com/x'],
    ['front page of itself', 'https://www.a.com/?fbclid=1', 'https://a.com/', 'https://a.com/'],
    ['script', 'https://a.com/x', 'javascript:alert(1)', 'https://a.com/x'],
    ['empty', 'https://a.com/x', ' ', 'https://a.com/x'],
    ['broken', 'https://a.com/x', 'https://[', 'https://a.com/x'],
    ['from a file', 'file:///a.html', 'https://a.com/x', 'file:///a.html'],
  ])('%s', (_, page, canonical, expected) => {
    expect(canonicalUrl(page, canonical)).toBe(expected);
  });
});

test('throws where the page has no address', () => {
  expect(() => canonicalUrl('nonsense', null)).toThrow(TypeError);
});
