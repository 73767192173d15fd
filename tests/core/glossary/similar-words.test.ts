import { describe, expect, it } from 'vitest';
import { packWords } from '../../../src/core/binary/word-table';
import {
  orderBySkeleton,
  similarWordFinder,
  skeleton,
  spellingDifference,
} from '../../../src/core/glossary/similar-words';

const SAME: readonly (readonly [one: string, other: string])[] = [
  ['بيتسبرغ', 'بتسبورج'],
  ['بيركنهيد', 'بيركينهيد'],
  ['سومطره', 'سومطرا'],
  ['مانشستر', 'مانشيستر'],
  ['ستوكهولم', 'استوكهولوم'],
  ['كوبنهاغن', 'كوبنهاكن'],
];

const OTHER: readonly (readonly [one: string, other: string])[] = [
  ['برلين', 'بلغراد'],
  ['هامبورغ', 'هامبتون'],
  ['مانشستر', 'مانشست'],
];

describe('the skeleton of a name', () => {
  it.each(SAME)('is the same in %s and %s', (one, other) => {
    expect(skeleton(one)).toBe(skeleton(other));
    expect(skeleton(one)).not.toBe('');
  });

  it.each(OTHER)('tells %s from %s', (one, other) => {
    expect(skeleton(one)).not.toBe(skeleton(other));
  });

  it('is empty where too few consonants are left', () => {
    expect(skeleton('بالو')).toBe('');
  });
});

describe('the difference of two spellings', () => {
  it('is none of a word and itself, the same both ways, and grows', () => {
    expect(spellingDifference('بيتسبرغ', 'بيتسبرغ')).toBe(0);
    const [near, far] = [
      spellingDifference('بيتسبرغ', 'بيتسبرج'),
      spellingDifference('بيتسبرغ', 'بتسبورج'),
    ];
    expect(near).toBeLessThan(far);
    expect(spellingDifference('بتسبورج', 'بيتسبرغ')).toBeCloseTo(far);
  });
});

describe('finding similar words', () => {
  const words = ['مصر', 'بيتسبرغ', 'برلين', 'بتسبرج', 'مانشستر', 'بالو'];
  const find = similarWordFinder(packWords(words), orderBySkeleton(words));
  const found = (word: string) => find(word).map(({ word: id }) => words[id]);

  it('gives every spelling, the word itself among them', () => {
    expect(found('بيتسبورغ')).toEqual(['بيتسبرغ', 'بتسبرج']);
    expect(found('مانشيستر')).toEqual(['مانشستر']);
    expect(find('برلين')).toEqual([{ word: 2, difference: 0 }]);
  });

  it('gives none of a word that is like no other or too short', () => {
    expect(found('هامبورغ')).toEqual([]);
    expect(found('بالو')).toEqual([]);
  });
});
