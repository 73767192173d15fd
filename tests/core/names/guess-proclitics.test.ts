import { describe, expect, it } from 'vitest';
import {
  cliticLetters,
  guessProclitics,
  type ProcliticEvidence,
} from '../../../src/core/names/guess-proclitics';

const NAMES: ReadonlySet<string> = new Set(['محمد', 'جورج', 'ليلي', 'لورا', 'وليد', 'بدر', 'فادي']);

/** A word looks the more foreign the less native its first letter is. */
const FOREIGNNESS: Readonly<Record<string, number>> = {
  وسالونتاي: 0.5,
  سالونتاي: 1,
  وينستون: 1,
  ينستون: 0.2,
  لكرويتزر: -1,
  كرويتزر: 1,
  لندمان: 0.5,
  ندمان: 0.6,
  بكرويتزر: -2,
  بوتين: 0.5,
  وبجورج: 0,
  بجورج: 1,
};

const evidence: ProcliticEvidence = {
  isName: (word) => NAMES.has(word),
  foreignness: (word) => FOREIGNNESS[word] ?? 0,
};

const CASES: readonly (readonly [what: string, form: string, clitics: string, letters: number])[] =
  [
    ['a name as it stands', 'محمد', '', 0],
    ['a listed name that begins like a clitic', 'وليد', '', 0],
    ['one in ل', 'لورا', '', 0],
    ['one in ب', 'بدر', '', 0],
    ['one in ف', 'فادي', '', 0],
    ['a listed name after و', 'ومحمد', 'و', 1],
    ['one after ف', 'فمحمد', 'ف', 1],
    ['one after ب', 'بمحمد', 'ب', 1],
    ['one after ك', 'كمحمد', 'ك', 1],
    ['one after ل', 'لمحمد', 'ل', 1],
    ['one after two', 'وبمحمد', 'و ب', 2],
    ['one after two others', 'فلمحمد', 'ف ل', 2],
    ['a listed name rather than a likely one', 'وبجورج', 'و ب', 2],
    ['an article after و', 'والكعبي', 'و', 1],
    ['an article after ب', 'بالكعبي', 'ب', 1],
    ['a hidden article', 'للكعبي', 'ل', 2],
    ['a hidden article after و', 'وللكعبي', 'و ل', 3],
    ['no article in a short word', 'بالاز', '', 0],
    ['a foreign name after و', 'وسالونتاي', 'و', 1],
    ['a foreign name in و', 'وينستون', '', 0],
    ['a foreign name after ل, if the word looks native', 'لكرويتزر', 'ل', 1],
    ['a foreign name in ل', 'لندمان', '', 0],
    ['a foreign name after ب as it stands', 'بكرويتزر', '', 0],
    ['a foreign name in ب', 'بوتين', '', 0],
    ['nothing of a short word', 'وتك', '', 0],
    ['nothing of no word', '', '', 0],
  ];

describe('guessProclitics', () => {
  it.each(CASES)('takes off %s: %s', (_what, form, clitics, letters) => {
    const guess = guessProclitics(form, evidence);
    expect(guess.clitics.map((clitic) => clitic.form).join(' ')).toBe(clitics);
    expect(guess.letters).toBe(letters);
  });

  it.each([
    ['محمد', 'محمد', 0],
    ['ومحمد', 'محمد', 1],
    ['بالقاهره', 'القاهره', 1],
    ['للقاهره', 'القاهره', 2],
    ['وللقاهره', 'القاهره', 3],
  ])('in %s before %s stand %i letters', (form, stem, letters) => {
    expect(cliticLetters(form, stem)).toBe(letters);
  });
});
