import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../../src/core/notes/note-query';
import {
  hashOfView,
  type NotebookView,
  viewOfHash,
  WHOLE_NOTEBOOK,
} from '../../../src/core/notes/notebook-view';

const view = (query: Partial<NotebookView['query']>, rest: Partial<NotebookView> = {}) => ({
  ...WHOLE_NOTEBOOK,
  ...rest,
  query: { ...EVERYTHING, ...query },
});

describe('a view and its address', () => {
  test.each<[string, NotebookView]>([
    ['', WHOLE_NOTEBOOK],
    ['q=Cairo', view({ text: 'Cairo' })],
    [`q=${encodeURIComponent('مصر & x=1%')}`, view({ text: 'مصر & x=1%' })],
    ['kind=person&tag=UN&site=a.com', view({ kind: 'person', tag: 'UN', site: 'a.com' })],
    ['colour=pink', view({ colour: 'pink' })],
    ['from=2024-01-01&to=2024-02-29', view({ from: '2024-01-01', to: '2024-02-29' })],
    ['group=name', view({}, { grouping: 'name' })],
    ['due=1', view({}, { due: true })],
    ['note=abc', view({}, { note: 'abc' })],
  ])('%s', (hash, expected) => {
    expect(viewOfHash(`#${hash}`)).toEqual(expected);
    expect(hashOfView(expected)).toBe(hash);
  });

  test.each([
    'kind=animal',
    'colour=black',
    'due=yes',
    'group=colour',
    'from=yesterday',
    'to=2024-13-45',
    'note=',
    'q',
    'unknown=1',
    'constructor=1',
  ])('what is not allowed is left out: %s', (hash) => {
    expect(viewOfHash(`#${hash}`)).toEqual(WHOLE_NOTEBOOK);
  });

  test('a stray percent sign is just that', () => {
    expect(viewOfHash('#q=100%').query.text).toBe('100%');
  });
});
