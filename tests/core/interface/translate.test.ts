import { expect, test } from 'vitest';
import { createTranslate } from '../../../src/core/interface/translate';

const t = createTranslate({ plain: 'Save', two: '$2 of $1', none: '$1' });

test('gives the text of a key', () => {
  expect(t('plain')).toBe('Save');
});

test('puts values in the places of the language', () => {
  expect(t('two', 10, 'three')).toBe('three of 10');
});

test('leaves placeholders and $ signs in values alone', () => {
  expect(t('two', '$2', '$&')).toBe('$& of $2');
});

test('keeps a placeholder without a value', () => {
  expect(t('none')).toBe('$1');
});

test('throws on a key without a text', () => {
  expect(() => t('toString')).toThrow('No text for toString');
});
