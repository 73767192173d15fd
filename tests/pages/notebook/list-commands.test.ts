import { expect, test } from 'vitest';
import { type KeyPlace, listCommand } from '../../../src/pages/notebook/list-commands';

const NO_MODIFIER = { ctrlKey: false, altKey: false, metaKey: false, isComposing: false };

test.each<[string, KeyPlace, string | null]>([
  ['j', 'card', 'next'],
  ['ت', 'card', 'next'],
  ['k', 'inCard', 'previous'],
  ['j', 'page', 'next'],
  ['j', 'field', null],
  ['j', 'search', null],
  ['ArrowDown', 'card', 'next'],
  ['ArrowDown', 'search', 'next'],
  ['ArrowDown', 'page', null],
  ['ArrowUp', 'field', null],
  ['Enter', 'card', 'edit'],
  ['Enter', 'inCard', null],
  ['Delete', 'card', 'remove'],
  ['Delete', 'field', null],
  ['x', 'card', 'select'],
  ['ء', 'card', 'select'],
  [' ', 'card', 'select'],
  [' ', 'inCard', null],
  ['/', 'page', 'search'],
  ['ظ', 'card', 'search'],
  ['/', 'field', null],
  ['q', 'card', null],
])('%s in %s: %s', (key, place, command) => {
  expect(listCommand({ ...NO_MODIFIER, key }, place)).toBe(command);
});

test.each(['ctrlKey', 'altKey', 'metaKey', 'isComposing'])('with %s it is no command', (held) => {
  expect(listCommand({ ...NO_MODIFIER, key: 'j', [held]: true }, 'card')).toBeNull();
});
