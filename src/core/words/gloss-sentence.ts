import type { Analyser } from '../arabic/analyse';
import type { Lexicon } from '../lexicon/open-lexicon';
import { tokenise } from '../text/tokenise';
import { describeWord } from './describe-word';
import type { SentenceWord } from './word-gloss';

/**
 * A sentence word by word, each with the English of its likeliest reading; what is no word of the
 * lexicon stands as it is, without English.
 */
export function glossSentence(
  sentence: string,
  analyser: Analyser,
  lexicon: Lexicon,
): readonly SentenceWord[] {
  const tokens = tokenise(sentence);
  return tokens.map(({ start, end }, at) => {
    const surface = sentence.slice(start, end);
    const [best] = describeWord(
      sentence,
      start,
      analyser.analyse(surface).slice(0, 1),
      lexicon,
    ).readings;
    // Signs between two words go to the one that they touch.
    const from = at === 0 ? 0 : startOfSigns(sentence, tokens[at - 1]?.end ?? 0, start);
    const to = endOfSigns(sentence, end, tokens[at + 1]?.start ?? sentence.length);
    return {
      start,
      end,
      written: sentence.slice(from, start) + surface + sentence.slice(end, to),
      vocalised:
        best === undefined
          ? ''
          : sentence.slice(from, start) + best.vocalised + sentence.slice(end, to),
      english: best?.english ?? '',
    };
  });
}

function startOfSigns(sentence: string, from: number, to: number): number {
  return to - (/\S*$/.exec(afterSpace(sentence.slice(from, to)))?.[0].length ?? 0);
}

function endOfSigns(sentence: string, from: number, to: number): number {
  return from + (/^\S*/.exec(sentence.slice(from, to))?.[0].length ?? 0);
}

/** Without what has no space before it: that belongs to the word before. */
function afterSpace(between: string): string {
  return /\s/.test(between) ? between : '';
}
