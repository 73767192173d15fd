import { describe, expect, it } from 'vitest';
import { chooseSpelling } from '../../../src/core/names/choose-spelling';

const candidates = (...rows: [spelling: string, score: number][]) =>
  rows.map(([spelling, score]) => ({ spelling, score }));

describe('chooseSpelling', () => {
  it('takes the likeliest where it is much likelier', () => {
    expect(chooseSpelling(candidates(['paris', -1], ['baris', -6], ['parys', -7]))[0]).toBe(
      'paris',
    );
  });

  it('takes the one nearest to all where several are as likely', () => {
    const list = candidates(
      ['xwzolt', -1],
      ['salontai', -1.05],
      ['salontay', -1.1],
      ['salonti', -1.1],
    );
    expect(chooseSpelling(list)).toEqual(['salonti', 'xwzolt', 'salontai', 'salontay']);
  });

  it('keeps everything else in its order', () => {
    expect(chooseSpelling(candidates(['a', -1], ['b', -2], ['c', -3]))).toEqual(['a', 'b', 'c']);
  });

  it('does with none and with one', () => {
    expect(chooseSpelling([])).toEqual([]);
    expect(chooseSpelling(candidates(['a', -1]))).toEqual(['a']);
  });
});
