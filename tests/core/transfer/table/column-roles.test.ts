import { expect, test } from 'vitest';
import { guessColumns, hasHeadings } from '../../../../src/core/transfer/table/column-roles';

test.each([
  [['Arabic', 'English'], true],
  [['كلمة', 'ترجمة'], true],
  [['x', ' Tags '], true],
  [['القاهرة', 'Cairo'], false],
  [['', ''], false],
])('%j is a row of headings: %s', (first, headed) => {
  expect(hasHeadings(first)).toBe(headed);
});

test.each<[string, string[][], boolean, string[]]>([
  [
    'our own table',
    [['headword', 'surface', 'rendering', 'kind', 'text', 'tags']],
    true,
    ['headword', 'none', 'rendering', 'kind', 'text', 'tags'],
  ],
  ['Arabic headings', [['الترجمة', 'الكلمة', 'ملاحظات']], true, ['rendering', 'headword', 'text']],
  ['cards of Anki', [['Front', 'Back', 'Tags']], true, ['headword', 'rendering', 'tags']],
  [
    'a heading that comes twice',
    [['English', 'English', 'Arabic']],
    true,
    ['rendering', 'none', 'headword'],
  ],
  [
    'no headings',
    [
      ['Cairo', 'القاهرة'],
      ['Tokyo', 'طوكيو'],
    ],
    false,
    ['rendering', 'headword'],
  ],
  [
    'numbers before the words',
    [['1', 'القاهرة', 'Cairo']],
    false,
    ['none', 'headword', 'rendering'],
  ],
  [
    'headings for some columns',
    [
      ['', 'English'],
      ['القاهرة', 'Cairo'],
    ],
    true,
    ['headword', 'rendering'],
  ],
  ['short rows', [['القاهرة'], ['طوكيو', 'Tokyo']], false, ['headword', 'rendering']],
  [
    'mostly empty columns',
    [
      ['القاهرة', ''],
      ['طوكيو', ''],
    ],
    false,
    ['headword', 'none'],
  ],
  ['nothing', [], false, []],
])('guesses the columns of a table with %s', (_, rows, headed, roles) => {
  expect(guessColumns(rows, headed)).toEqual(roles);
});
