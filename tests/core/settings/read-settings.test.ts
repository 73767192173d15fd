import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReadHere } from '../../../src/core/settings/is-read-here';
import { readSettings } from '../../../src/core/settings/read-settings';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';

describe('readSettings', () => {
  it('gives what holds at first where nothing is stored', () => {
    expect(readSettings({})).toEqual(DEFAULT_SETTINGS);
  });

  it.each([
    ['language', 'ar', 'ar'],
    ['language', 'fr', null],
    ['unmarkedKinds', [], []],
    ['unmarkedKinds', ['term', 'nonsense'], ['term']],
    ['unmarkedKinds', 'term', ['number', 'date']],
    ['density', 'article', 'article'],
    ['density', 3, 'all'],
    ['hoverDelay', 300, 300],
    ['hoverDelay', -5, 150],
    ['hoverDelay', Number.NaN, 150],
    ['hoverDelay', 60_000, 150],
    ['hoverKey', 'control', 'control'],
    ['hoverKey', 'meta', null],
    ['wordKey', 'shift', 'shift'],
    ['romanisation', 'buckwalter', 'buckwalter'],
    ['textSize', 200, 200],
    ['textSize', 201, 100],
    ['theme', 'dark', 'dark'],
    ['reach', 'chosen', 'chosen'],
    ['sites', { 'a.example': 'never', 'b.example': 'perhaps' }, { 'a.example': 'never' }],
    ['sites', ['a.example'], {}],
    ['review', 'daily', DEFAULT_SETTINGS.review],
  ] as const)('reads %s %j as %j', (name, stored, read) => {
    expect(readSettings({ [name]: stored })).toEqual({ ...DEFAULT_SETTINGS, [name]: read });
  });

  it('keeps each style of mark that holds, and half of one', () => {
    const { marks } = readSettings({
      marks: { person: { line: 'wavy', colour: 'red' }, place: { line: 'zigzag', colour: 'pink' } },
    });
    expect(marks.person).toEqual({ line: 'wavy', colour: 'red' });
    expect(marks.place).toEqual({ line: DEFAULT_SETTINGS.marks.place.line, colour: 'pink' });
    expect(marks.event).toEqual(DEFAULT_SETTINGS.marks.event);
  });

  it('can read anything, and reads what it gave as the same', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS)), fc.anything()),
        (stored) => {
          const read = readSettings(stored);
          expect(readSettings({ ...read })).toEqual(read);
        },
      ),
    );
  });
});

describe('isReadHere', () => {
  it.each([
    ['all', {}, true],
    ['all', { 'a.example': 'never' }, false],
    ['all', { 'a.example': 'always' }, true],
    ['chosen', {}, false],
    ['chosen', { 'a.example': 'always' }, true],
    ['chosen', { 'a.example': 'never' }, false],
    ['chosen', { 'b.example': 'always' }, false],
  ] as const)('reach %s with %j: %s', (reach, sites, read) => {
    expect(isReadHere({ ...DEFAULT_SETTINGS, reach, sites }, 'a.example')).toBe(read);
  });

  it('takes no site for a name of the language itself', () => {
    expect(isReadHere({ ...DEFAULT_SETTINGS, reach: 'chosen' }, 'constructor')).toBe(false);
  });
});
