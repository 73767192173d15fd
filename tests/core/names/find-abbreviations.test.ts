import { describe, expect, it } from 'vitest';
import { findAbbreviations } from '../../../src/core/names/find-abbreviations';
import { tokenise } from '../../../src/core/text/tokenise';

const CASES: readonly (readonly [text: string, spellings: readonly string[]])[] = [
  ['قالت قناة سي بي سي نيوز', ['CBC', 'CPC']],
  ['مباريات دي سي يونايتد', []],
  ['قناة إن بي سي', ['NBC', 'NPC']],
  ['قال إن بي كثيرا', []],
  ['شركة إس كيه إف السويدية', ['SKF']],
  ['قال بي وهو يبتسم', []],
  ['إن أو كي', []],
  ['سي، بي', []],
  ['', []],
];

describe('abbreviations written letter by letter', () => {
  it.each(CASES)('%s', (text, spellings) => {
    expect(findAbbreviations(tokenise(text))[0]?.spellings ?? []).toEqual(spellings);
  });
});
