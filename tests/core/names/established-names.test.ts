import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileNames, openNames } from '../../../src/core/names/established-names';
import { parseNameList } from '../../../src/core/names/parse-name-lists';
import { smallEstablished, smallNames } from './small-names';

const HEADER = 'arabic\tvocalised\tenglish\tpart\tordinary\tvariants';

describe('parseNameList', () => {
  it('reads a line without its empty last columns', () => {
    expect(
      parseNameList(`${HEADER}\nآدم\tآدَم\tAdam; Adem\tgiven\tyes\tادم\nآن\t\tAnn\tboth\n`),
    ).toEqual([
      {
        arabic: 'آدم',
        variants: ['ادم'],
        spellings: ['Adam', 'Adem'],
        part: 'given',
        ordinary: true,
      },
      { arabic: 'آن', variants: [], spellings: ['Ann'], part: 'both', ordinary: false },
    ]);
  });

  it.each([
    ['other columns', 'name\tenglish\n', 'line 1'],
    ['no English', `${HEADER}\nآدم\t\t\tgiven\t\t\n`, 'line 2'],
    ['another part', `${HEADER}\nآدم\t\tAdam\tfirst\t\t\n`, 'line 2: "first"'],
    ['too many columns', `${HEADER}\nآدم\t\tAdam\tgiven\t\t\t\t\n`, 'line 2'],
  ])('refuses %s', (_why, text, message) => {
    expect(() => parseNameList(text)).toThrow(message);
  });
});

describe('established names', () => {
  const name = (arabic: string, spellings: string[], variants: string[] = []) => ({
    arabic,
    spellings,
    variants,
    part: 'given' as const,
    ordinary: false,
  });

  it('finds every name and nothing else', () => {
    for (const { arabic } of smallNames.filter((each) => !/[أةـ]/.test(each.arabic)))
      expect(smallEstablished.find(arabic)?.spellings[0]).toBeTruthy();
    for (const other of ['', 'ا', 'سل', 'سلطانه', 'ييي', '\n', 'zzz'])
      expect(smallEstablished.find(other)).toBeNull();
  });

  it('puts the usual spelling of every list first, and variants last', () => {
    const names = openNames(
      compileNames([
        name('ريان', ['Rayan', 'Rayyan']),
        name('رايان', ['Ryan'], ['ريان']),
        { ...name('ريان', ['Rian']), part: 'family', ordinary: true },
      ]),
    );
    expect(names.find('ريان')).toEqual({
      spellings: ['Rayan', 'Ryan', 'Rian', 'Rayyan'],
      part: 'both',
      ordinary: true,
    });
  });

  it('is empty without names', () => {
    expect(openNames(compileNames([])).find('سعد')).toBeNull();
  });

  it('finds whatever it was compiled from', () => {
    const word = fc.stringMatching(/^[بتثجحخد]{1,4}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (words, other) => {
        const names = openNames(compileNames(words.map((each) => name(each, [`X${each}`]))));
        for (const each of words) expect(names.find(each)?.spellings).toEqual([`X${each}`]);
        expect(names.find(other) !== null).toBe(words.includes(other));
      }),
    );
  });
});
