import { describe, expect, it } from 'vitest';
import { compileLatinModel } from '../../../src/core/names/compile-latin-model';
import { appendLetter, BASE, EDGE, letterDigit } from '../../../src/core/names/latin-sequence';
import { openLatinModel } from '../../../src/core/names/open-latin-model';

const spellings = new Map([
  ['martin', 40],
  ['marten', 5],
  ['martha', 20],
  ['smith', 30],
]);
const cost = openLatinModel(compileLatinModel(spellings));
const remembered = (text: string) =>
  [...text].reduce(
    (written, letter) => appendLetter(written, letterDigit(letter.charCodeAt(0))),
    0,
  );
const costOf = (text: string, letter: string) =>
  cost(remembered(text), letterDigit(letter.charCodeAt(0)));

describe('the model of Latin spelling', () => {
  it.each([
    ['mart', 'i', 'e'],
    ['mart', 'i', 'z'],
    ['mart', 'e', 'z'],
    ['', 'm', 's'],
    ['', 's', 't'],
    ['smit', 'h', 'a'],
    ['xmar', 't', 'i'],
  ])('finds that after "%s" %s is likelier than %s', (text, likely, unlikely) => {
    expect(costOf(text, likely)).toBeLessThan(costOf(text, unlikely));
  });

  it('knows where words end', () => {
    expect(cost(remembered('rtin'), EDGE)).toBeLessThan(cost(remembered('marti'), EDGE));
  });

  it.each(['', 'm', 'mar', 'mart', 'arti', 'zzzz'])('shares out all chances after "%s"', (text) => {
    let sum = 0;
    for (let digit = 0; digit < BASE; digit++) sum += Math.exp(-cost(remembered(text), digit));
    expect(sum).toBeGreaterThan(0.85);
    expect(sum).toBeLessThan(1.15);
  });
});
