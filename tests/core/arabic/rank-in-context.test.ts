import { describe, expect, it } from 'vitest';
import { CONTEXT_RULES } from '../../../src/core/arabic/context-rules';
import { rankInContext } from '../../../src/core/arabic/rank-in-context';
import { fullLexicon } from './full-lexicon';

const { lexicon, analyser } = fullLexicon();

/** The part of speech of the last word, by what stands before it. */
const CASES: readonly (readonly [text: string, pos: string])[] = [
  ['لم تقدم', 'verb'],
  ['لن تقدم', 'verb'],
  ['أن تقدم', 'verb'],
  ['في تقدم', 'noun'],
  ['من كتب', 'noun'],
  ['قد كتب', 'verb'],
  ['الذي كتب', 'verb'],
  ['ثلاثة كتب', 'noun'],
];

describe('the words beside a word', () => {
  it.each(CASES)('make the last of %s a %s', (text, pos) => {
    const sentence = text.split(' ').map((word) => analyser.analyse(word));
    const best = rankInContext(sentence, lexicon).at(-1)?.[0];
    expect(best && lexicon.pos(best.lemma)).toBe(pos);
  });

  it('reorder readings and lose none', () => {
    const sentence = 'قال وزير الخارجية إن تقدم'.split(' ').map((word) => analyser.analyse(word));
    const ranked = rankInContext(sentence, lexicon);
    expect(ranked.map((readings) => new Set(readings))).toEqual(
      sentence.map((readings) => new Set(readings)),
    );
  });

  it('weigh little', () => {
    for (const { cost } of CONTEXT_RULES) expect(Math.abs(cost)).toBeLessThanOrEqual(3);
  });
});
