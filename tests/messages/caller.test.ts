import { expect, test } from 'vitest';
import { type Caller, callerOf } from '../../src/messages/caller';

const OWN = { id: 'hamish', origin: 'chrome-extension://hamish' };
const page = (url: string): Caller => ({ kind: 'page', url });
const extension: Caller = { kind: 'extension' };

test.each<[string, Parameters<typeof callerOf>[0], Caller | null]>([
  ['another extension', { id: 'other', url: 'chrome-extension://hamish/a.html' }, null],
  ['nobody at all', {}, null],
  ['the notebook', { id: 'hamish', url: 'chrome-extension://hamish/notebook.html' }, extension],
  [
    'the worker, with its origin',
    { id: 'hamish', url: 'chrome-extension://hamish/background.js', origin: OWN.origin },
    extension,
  ],
  [
    'a content script',
    { id: 'hamish', url: 'https://a.example/x', origin: 'https://a.example' },
    page('https://a.example/x'),
  ],
  [
    'a content script whose process says that it is ours',
    { id: 'hamish', url: 'chrome-extension://hamish/a.html', origin: 'https://a.example' },
    page('chrome-extension://hamish/a.html'),
  ],
  [
    'a site that is called alike',
    { id: 'hamish', url: 'https://chrome-extension//hamish/', origin: 'https://chrome-extension' },
    page('https://chrome-extension//hamish/'),
  ],
  [
    'an extension whose id begins with ours',
    { id: 'hamish', url: 'chrome-extension://hamish2/a.html' },
    page('chrome-extension://hamish2/a.html'),
  ],
  [
    'a sandboxed page',
    { id: 'hamish', url: 'https://a.example/', origin: 'null' },
    page('https://a.example/'),
  ],
  ['somebody of whom nothing is known', { id: 'hamish' }, page('')],
])('%s', (_, sender, caller) => {
  expect(callerOf(sender, OWN)).toEqual(caller);
});
