import { describe, expect, it } from 'vitest';
import { pluralOf } from '../../../src/core/words/english-noun';
import { conjugate } from '../../../src/core/words/english-verb';

describe('conjugate', () => {
  it.each([
    ['carry out', 'past', 'singular', false, 'carried out'],
    ['carry out', 'present', 'singular', false, 'carries out'],
    ['carry out', 'present', 'plural', false, 'carry out'],
    ['go', 'past', 'plural', false, 'went'],
    ['go', 'present', 'singular', false, 'goes'],
    ['play', 'present', 'singular', false, 'plays'],
    ['write', 'future', 'I', false, 'will write'],
    ['write', 'past', 'plural', true, 'were written'],
    ['write', 'present', 'I', true, 'am written'],
    ['write', 'future', 'I', true, 'will be written'],
    ['be public', 'past', 'I', false, 'was public'],
    ['be wounded', 'past', 'plural', true, 'were wounded'],
    ['write', 'order', 'plural', false, 'write!'],
  ] as const)('%s, %s, %s, passive %s', (phrase, tense, agreement, isPassive, expected) => {
    expect(conjugate(phrase, tense, agreement, isPassive)).toBe(expected);
  });
});

describe('pluralOf', () => {
  it.each([
    ['book', 'books'],
    ['head of state', 'heads of state'],
    ['city', 'cities'],
    ['way', 'ways'],
    ['church', 'churches'],
    ['press conference', 'press conferences'],
    ['person', 'people'],
    ['ballistics', 'ballistics'],
  ])('%s: %s', (noun, plural) => {
    expect(pluralOf(noun)).toBe(plural);
  });
});
