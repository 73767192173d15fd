import { expect, it } from 'vitest';
import { siteOfInput } from '../../../src/pages/options/site-of-input';

it.each([
  ['news.example', 'news.example'],
  [' https://www.News.example/politics?x=1 ', 'news.example'],
  ['http://localhost:8080/a', 'localhost'],
  ['localhost', 'localhost'],
  ['www.alqahera.example', 'alqahera.example'],
  ['أخبار.مثال', 'xn--igbicxr.xn--mgbh0fb'],
  ['', null],
  ['two words', null],
  ['word', null],
  ['https://', null],
  ['javascript:alert(1)', null],
] as const)('%s is the site %s', (typed, site) => {
  expect(siteOfInput(typed)).toBe(site);
});
