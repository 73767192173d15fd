import { describe, expect, it } from 'vitest';
import { isSamePerson } from '../../../src/core/annotate/same-person';

const CASES: readonly (readonly [
  spellings: readonly string[],
  known: readonly string[],
  same: boolean,
])[] = [
  [['Sviatlana Tikhanovskaya'], ['Svetlana Tikhanovskaya'], true],
  [['Sergey Lavrov'], ['Sergei Lavrov'], true],
  [['Mohamed Morsi'], ['Mohammed Morsi', 'Muhammad Morsi'], true],
  [['Xerxes', 'George Bush'], ['George W. Bush'], true],
  [['GEORGE Bush'], ['George W. Bush'], true],
  [['Laura Bush'], ['George W. Bush'], false],
  [['Chelsea Clinton'], ['Bill Clinton', 'William Clinton'], false],
  [['Li Peng'], ['Li Keqiang'], false],
  [[], ['George W. Bush'], false],
  [['George Bush'], [], false],
  [[''], [''], false],
];

describe('isSamePerson', () => {
  it.each(CASES)('%j and %j: %s', (spellings, known, same) => {
    expect(isSamePerson(spellings, known)).toBe(same);
    expect(isSamePerson(known, spellings)).toBe(same);
  });
});
