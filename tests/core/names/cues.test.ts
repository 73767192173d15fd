import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/core/arabic/normalise';
import { procliticReadings } from '../../../src/core/arabic/proclitics';
import { CUES, TELLING_FUNCTION_WORDS } from '../../../src/core/names/cues';

const folded = (words: string) => words.split(' ').map((word) => normalise(word).text);

/** The ways to read a word of an example as a word of a row: without clitics, article, pronoun. */
function readings(word: string): string[] {
  return procliticReadings(normalise(word).text).flatMap(({ stem }) => {
    const bare = stem.replace(/^ال/, '');
    return [stem, bare, bare.replace(/(?:ها|هم|ه)$/, ''), bare.replace(/ته$/, 'ه')];
  });
}

describe('the words that tell of names', () => {
  it('stand in one row only, however they are written', () => {
    const all = CUES.flatMap(({ words }) => folded(words));
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
  });

  it('have one row a cue', () => {
    const cues = CUES.map(({ cue }) => cue);
    expect(new Set(cues).size).toBe(cues.length);
  });

  it.each(CUES.map((row) => [row.cue, row] as const))(
    '%s: the example has a word of its row',
    (_cue, { words, example }) => {
      const row = new Set(folded(words));
      expect(
        example
          .split(' ')
          .flatMap(readings)
          .some((word) => row.has(word)),
      ).toBe(true);
    },
  );

  it.each(CUES.map(({ cue, words }) => [cue, words] as const))(
    '%s: the words are bare',
    (_cue, words) => {
      expect(words).toBe(words.trim());
      for (const word of words.split(' ')) expect(word).toMatch(/^[\u0621-\u064A]+$/);
    },
  );

  it('leave function words to their own list', () => {
    for (const word of TELLING_FUNCTION_WORDS) expect(word).toMatch(/^[\u0621-\u064A]+$/);
  });
});
